#define _GNU_SOURCE
#include "CTerminalSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { fatal_count = sizeof fatal / sizeof fatal[0], reset_capacity = 512 };

static struct sigaction former[fatal_count];
static struct termios modes;
static int terminal = -1;
static char reset[reset_capacity];
static size_t reset_length;
static atomic_int armed;

static int held = -1;
static int true_errors = -1;

void terminal_write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void terminal_modes_restore(void) {
  sigset_t output, mask;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output, &mask);
  tcsetattr(terminal, TCSADRAIN, &modes);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (atomic_exchange(&armed, 0)) {
    terminal_write_all(terminal, reset, reset_length);
    terminal_modes_restore();
    terminal_errors_release();
    // Swift's backtracer would ask for a key and wait half a minute for it.
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0) dup2(nothing, STDIN_FILENO);
  }
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &former[i], NULL);
  // A faulting instruction runs again and meets the former handler; what was sent must be sent again.
  int sent = info->si_code <= 0;
  int passed = signal == SIGTRAP && info->si_code == SI_KERNEL;
  if (sent || passed) raise(signal);
}

int terminal_guard_arm(int descriptor, const char *bytes, size_t length) {
  if (length > reset_capacity || tcgetattr(descriptor, &modes) != 0) return -1;
  terminal = descriptor;
  memcpy(reset, bytes, length);
  reset_length = length;
  struct sigaction action = {.sa_sigaction = on_fatal,
                             .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  if (atomic_exchange(&armed, 1)) return 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &former[i]);
  return 0;
}

void terminal_guard_disarm(void) {
  if (!atomic_exchange(&armed, 0)) return;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &former[i], NULL);
}

int terminal_errors_hold(void) {
  if (held != -1 || !isatty(STDERR_FILENO)) return 0;
  int memory = memfd_create("errors", MFD_CLOEXEC);
  if (memory < 0) return -1;
  int original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    if (original >= 0) close(original);
    return -1;
  }
  held = memory;
  true_errors = original;
  return 0;
}

void terminal_errors_release(void) {
  if (held == -1) return;
  int memory = held;
  held = -1;
  dup2(true_errors, STDERR_FILENO);
  close(true_errors);
  char buffer[1024];
  ssize_t count;
  lseek(memory, 0, SEEK_SET);
  while ((count = read(memory, buffer, sizeof buffer)) > 0) {
    terminal_write_all(STDERR_FILENO, buffer, (size_t)count);
  }
  close(memory);
}
