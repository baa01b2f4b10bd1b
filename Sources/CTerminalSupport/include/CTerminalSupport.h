#pragma once
#include <stddef.h>

// Signals and the last lines of defence of a terminal. All of it is C because a signal handler
// must not enter the Swift runtime.

/// Writes the number of every SIGWINCH, SIGCONT, SIGTERM, SIGHUP, SIGINT and SIGTSTP as a byte to a
/// pipe instead of obeying it; signals that are ignored stay so. Returns the descriptor to read, or -1.
int terminal_signals_open(void);

/// Puts the former handlers back and closes the pipe.
void terminal_signals_close(void);

/// Lets SIGTERM and SIGHUP be ignored once the former handlers are back: the process is ending already.
void terminal_signals_end_once(void);

/// Remembers how the terminal is set now, and from here until `terminal_guard_disarm` gives it back on
/// SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE and SIGABRT before the former handler runs. `reset` is what
/// is written to the terminal then; it is copied. Returns 0, or -1 where it is too long.
int terminal_guard_arm(int descriptor, const char *reset, size_t length);

/// Puts the former handlers back.
void terminal_guard_disarm(void);

/// Sends what is written to standard error to memory while it is a terminal, until
/// `terminal_errors_release`. Returns 0, or -1 where that cannot be done.
int terminal_errors_hold(void);

/// Standard error goes to the terminal again, beginning with what has been held.
void terminal_errors_release(void);

/// Sets the terminal as it was when the guard was armed. Never stops a process in the background.
void terminal_modes_restore(void);

/// Stops the process group as Ctrl-Z does, and returns when it goes on.
void terminal_stop(void);

/// How many bytes can be gathered.
enum { terminal_output_capacity = 1 << 20 };

/// Makes ready to gather what is written to standard output. Returns 0, or -1 where that cannot be done.
int terminal_output_open(void);

/// From here on what is written to standard output goes to memory. Returns 0, or -1 where it goes on to
/// the terminal.
int terminal_output_gather(void);

/// Standard output goes to the terminal again, beginning with all that has been gathered, in one piece
/// where the terminal takes it so.
void terminal_output_send(void);

/// Gathers no longer.
void terminal_output_close(void);

/// Writes all of it, unless the descriptor takes no more.
void terminal_write_all(int descriptor, const char *bytes, size_t length);
