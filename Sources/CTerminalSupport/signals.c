#define _GNU_SOURCE
#include "CTerminalSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGTSTP};
enum { watched_count = sizeof watched / sizeof watched[0] };

static int ends[2] = {-1, -1};
static struct sigaction former[watched_count];

static void on_signal(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe already wakes the reader.
  if (write(ends[1], &byte, 1) < 0) errno = saved;
  errno = saved;
}

int terminal_signals_open(void) {
  if (ends[0] != -1) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &former[i]);
    if (former[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, NULL);
  }
  return ends[0];
}

void terminal_signals_close(void) {
  if (ends[0] == -1) return;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &former[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void terminal_signals_end_once(void) {
  // Whatever was there before, from now on it is: not again.
  for (int i = 0; i < watched_count; i++) {
    if (watched[i] == SIGTERM || watched[i] == SIGHUP) former[i].sa_handler = SIG_IGN;
  }
}

void terminal_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, saved;
  sigset_t stop, mask;
  sigemptyset(&standard.sa_mask);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &standard, &saved);
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &saved, NULL);
}
