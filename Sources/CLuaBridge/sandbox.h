#ifndef LB_SANDBOX_H
#define LB_SANDBOX_H

// What the files of this target share. Functions that scripts reach run in the VM: they may raise,
// and a raise leaves them by longjmp, so nothing here owns memory that the collector does not.

#include "CLuaBridge.h"

// Values in one unpack, byte, codepoint, resume or yield: nothing but calls fills a whole stack.
#define LB_MAX_RESULTS 16384

// stops.c

// Raises the error of the stop that is on (there must be one). Allocates nothing, and sees to it
// that what catches the error is interrupted again.
__attribute__((noreturn)) void lb_raise(lua_State *L);
// Keeps the messages of stops, and of errors that Lua makes on a coroutine outside any protected
// call, in the registry: with those strings alive, raising them needs no memory. May raise.
void lb_anchor_messages(lua_State *L);
// Remembers where the running thread is, for the message of a stop, or of a stack overflow.
// Raises nothing.
void lb_locate(lb_universe *u, lua_State *L);
// Whether the status is that of a stack which was not allowed to grow: an ordinary error, whose
// message is pushed then. May raise.
bool lb_push_overflow(lua_State *L, int status);
// After a protected call inside the VM: raises the stop if there is one, and takes the status for
// "not enough memory" to be a stop too. A stack that was not allowed to grow becomes an ordinary
// error. Returns the status to report; the error value, if any, is on top.
int lb_settle(lua_State *L, int status);
// Makes `u` the universe that runs on this thread; returns the one before. Raises nothing.
lb_universe *lb_enter(lb_universe *u);
// Ends what lb_enter began. Raises nothing.
void lb_leave(lb_universe *before);
// Bytes of C stack between the outermost lb_enter of this thread and here.
size_t lb_stack_depth(void);

// Hooks do not fire inside C: every loop that a script can make long calls this. Raises when
// stopped.
static inline void lb_poll(lua_State *L) {
  if (lb_get(L)->stopped) lb_raise(L);
}

// buffer.c: a string under construction, in collected memory, no longer than lb_max_string.

typedef struct lb_buffer {
  lua_State *L;
  char *data;
  size_t count, capacity, maximum;
  int slot;  // the stack slot that keeps `data` alive once it has left `small`
  char small[256];
} lb_buffer;

// The longest string that one library call may make.
size_t lb_max_string(lua_State *L);
__attribute__((noreturn)) void lb_string_too_large(lua_State *L);
// Pushes one slot, which stays until the caller's frame ends. Raises only for a full stack.
void lb_buffer_init(lua_State *L, lb_buffer *b);
// Room for n bytes more, to be written and then counted by the caller. May raise.
char *lb_buffer_reserve(lb_buffer *b, size_t n);
void lb_buffer_add(lb_buffer *b, const char *bytes, size_t n);  // may raise
void lb_buffer_add_value(lb_buffer *b);  // pops the string (or number) on top. May raise
void lb_buffer_push(lb_buffer *b);       // pushes the string. May raise

static inline void lb_buffer_add_char(lb_buffer *b, char c) {
  *lb_buffer_reserve(b, 1) = c;
  b->count++;
}

// views.c

// Whether the value is such a view; if so, pushes the table behind it. Raises nothing.
bool lb_push_viewed(lua_State *L, int index);
// The stop for an attempt to change what scripts share.
__attribute__((noreturn)) void lb_tampered(lua_State *L);

// The libraries. Each pushes its table, is called protected, and may raise.
int lb_open_globals(lua_State *L);
int lb_open_strings(lua_State *L);  // also sets the metatable of strings
int lb_open_tables(lua_State *L);
int lb_open_utf8(lua_State *L);
int lb_open_coroutines(lua_State *L);

// What strings.c, formats.c and patterns.c share.

// A start position, clipped to [1, inf); negative means back from the end. Raises nothing.
size_t lb_start_position(lua_Integer position, size_t length);
int lb_string_format(lua_State *L);  // may raise
extern const luaL_Reg lb_pattern_functions[];

// Files that say "adapted from Lua 5.4.4" hold portions of Lua under this license:
//
// Copyright (C) 1994-2022 Lua.org, PUC-Rio.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
// associated documentation files (the "Software"), to deal in the Software without restriction,
// including without limitation the rights to use, copy, modify, merge, publish, distribute,
// sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all copies or
// substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
// NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
// DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

#endif
