#pragma once
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// What Swift cannot import: hidden functions, shared variables, macros with arguments.

extern int wcwidth(wchar_t);

static const attr_t nc_bold = A_BOLD;
static const attr_t nc_reverse = A_REVERSE;
static const attr_t nc_underline = A_UNDERLINE;

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline SCREEN *nc_newterm(const char *name) { return newterm(name, stdout, stdin); }
static inline int nc_function_key(int number) { return KEY_F(number); }

static inline int nc_put(WINDOW *window, int row, int column, const wchar_t *text, attr_t attributes,
                         int pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(window, row, column, &cell);
}

static inline int nc_put_scalar(WINDOW *window, int row, int column, wchar_t scalar,
                                attr_t attributes, int pair) {
  const wchar_t text[2] = {scalar, 0};
  return nc_put(window, row, column, text, attributes, pair);
}
