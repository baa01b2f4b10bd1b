#define _GNU_SOURCE
#include "CTerminalSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static int gathered = -1;
static int true_output = -1;

int terminal_output_open(void) {
  if (gathered != -1) return 0;
  // Memory has the limit of a file's size too, and reaching it is a signal.
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur < terminal_output_capacity) return -1;
  int memory = memfd_create("output", MFD_CLOEXEC);
  int original = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  // ncurses does not look whether its writes succeed, so none may fail for want of memory.
  if (memory < 0 || original < 0 || posix_fallocate(memory, 0, terminal_output_capacity) != 0) {
    if (memory >= 0) close(memory);
    if (original >= 0) close(original);
    return -1;
  }
  gathered = memory;
  true_output = original;
  return 0;
}

static int direct_output(int descriptor) {
  int result;
  do result = dup2(descriptor, STDOUT_FILENO);
  while (result < 0 && (errno == EINTR || errno == EBUSY));
  return result < 0 ? -1 : 0;
}

int terminal_output_gather(void) { return gathered != -1 ? direct_output(gathered) : -1; }

void terminal_output_send(void) {
  if (direct_output(true_output) != 0) return;
  char buffer[1 << 16];
  off_t end = lseek(gathered, 0, SEEK_CUR);
  for (off_t sent = 0; sent < end;) {
    size_t rest = (size_t)(end - sent);
    ssize_t count = pread(gathered, buffer, rest < sizeof buffer ? rest : sizeof buffer, sent);
    if (count <= 0) break;
    terminal_write_all(STDOUT_FILENO, buffer, (size_t)count);
    sent += count;
  }
  // The next picture is written over this one: to give the memory back each time would cost more than the picture.
  lseek(gathered, 0, SEEK_SET);
}

void terminal_output_close(void) {
  if (gathered == -1) return;
  close(gathered);
  close(true_output);
  gathered = true_output = -1;
}
