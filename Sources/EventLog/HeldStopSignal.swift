import Glibc

/// SIGTSTP kept from the calling thread: a process stopped while it holds the lock would stop all.
struct HeldStopSignal {
  private var former = sigset_t()

  init() {
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &stop, &former)
  }

  /// Gives the thread the signals back that it took before.
  func release() {
    var former = former
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }
}
