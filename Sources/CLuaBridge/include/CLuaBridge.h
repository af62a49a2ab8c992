#ifndef CLUA_BRIDGE_H
#define CLUA_BRIDGE_H

// Between Swift and Lua. Two laws hold here (docs/lua-host.md):
//   1. no longjmp crosses a Swift frame: Swift bodies return a code and C raises after they are
//      gone; Swift enters the VM only through the protected wrappers below;
//   2. a limit that has been hit stays hit: pcall, coroutines and to-be-closed variables cannot
//      swallow it.

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What a Swift body returns instead of a count of results: the error value is on top of the stack.
#define LB_ERROR (-2)
// Or: suspend the coroutine. What lb_resume is given later becomes the results of the call. Only
// where lua_isyieldable says so.
#define LB_YIELD (-3)

typedef int (*lb_body)(lua_State *L);

// Why code was stopped. Sticky: a state that was stopped runs nothing any more.
typedef enum {
  LB_RUNNING = 0,
  LB_STOP_TIME,       // the time limit of one call
  LB_STOP_MEMORY,     // the memory limit of the state
  LB_STOP_OUTPUT,     // the output limit of the state
  LB_STOP_TAMPER,     // an attempt to change an event or the library's own tables
  LB_STOP_CANCELLED,  // the run was cancelled
} lb_stop_reason;

// One Lua state and its limits. Lives in malloc memory, found from every thread of the state.
typedef struct lb_universe {
  size_t used, limit;               // bytes now held by Lua; 0 means no limit
  size_t output, output_limit;      // bytes written by print; 0 means no limit
  size_t table_limit;               // slots in one table's hash part; 0 means no limit
  int host_depth;                   // > 0 while a Swift frame may sit on the C stack
  bool resume_raises;               // the coroutine that is resumed gets an error
  bool over_limit;                  // an allocation passed the limit while Swift held the state
  bool stack_refused;               // a thread's stack would have grown over LB_MAX_STACK
  volatile sig_atomic_t stopped;    // lb_stop_reason
  volatile sig_atomic_t requested;  // lb_stop_reason, see lb_request_stop
  lua_State *main, *running;        // running: the coroutine that executes now
  void *refused_block;              // the allocation refused last: Lua collects garbage and tries
  size_t refused_size;              // it once more, and the second refusal is the end
  char stopped_at[80];              // "file:line" where the stop was noticed, or ""
  void *owner;                      // the Swift object, unretained
} lb_universe;

// The lowest bit of the pointer says that the thread is one that only the host resumes.
static inline uintptr_t *lb_extra(lua_State *L) { return (uintptr_t *)lua_getextraspace(L); }
static inline lb_universe *lb_get(lua_State *L) {
  return (lb_universe *)(*lb_extra(L) & ~(uintptr_t)1);
}
static inline bool lb_is_host_thread(lua_State *L) { return *lb_extra(L) & 1; }

// Pushes a new thread that scripts can neither resume nor suspend nor close.
static inline lua_State *lb_new_host_thread(lua_State *L) {
  lua_State *thread = lua_newthread(L);
  *lb_extra(thread) |= 1;
  return thread;
}

// Slots of one thread's stack. Lua 5.4.4 walks a chain of __call metamethods in a loop that no hook
// interrupts and whose cost is the square of the stack; this keeps the worst case at half a second.
#define LB_MAX_STACK 40960

// A new state without any library. NULL when out of memory. The universe must outlive the state.
// Resets *u; with a limit, one table gets at most an eighth of it for its hash part, and never more
// than 65,536 slots: filling one with colliding numbers takes the square of that, uninterruptibly.
lua_State *lb_new(lb_universe *u, size_t limit);
// Closes the state. No Lua code runs: __gc is refused to scripts, pending <close> variables are not
// run.
void lb_close(lua_State *L);

// Pushes a function whose body is Swift (or C that keeps the same contract). `upvalue` of the
// pushed function: the n values on top of the stack are popped and become upvalues 2... (1 is the
// body).
void lb_pushbody(lua_State *L, lb_body body, int n);
// A host function that is a Swift object: `invoke` gets the object and what the function works on.
typedef int (*lb_invoke)(lua_State *L, const void *function, void *context);

// Pushes a function that calls invoke(L, function, context), under the same contract as a body. Both
// have to outlive the state. One look at an upvalue a call, where a body with a context takes two.
void lb_pushfunction(lua_State *L, lb_invoke invoke, const void *function, void *context);

// The index of a body's nth own upvalue (1-based).
static inline int lb_upvalue(int n) { return lua_upvalueindex(n + 1); }

// Protected entry points: no error leaves these. They return a Lua status; the error value is on
// the stack. lb_call adds a traceback-free message (file:line prefixed by Lua itself). When the
// state was stopped, the status is never LUA_OK, whatever the script did, and the error value is a
// string that no script had a hand in: stopped_at, if known, and lb_stop_message.
int lb_load(lua_State *L, const char *source, size_t count, const char *chunk);  // text only
int lb_call(lua_State *L, int arguments, int results);
// Starts or goes on with a coroutine, under the same protection. Its `arguments` values are on top
// of its stack; with `raises` there is one, and the call that waits raises it. LUA_YIELD: it waits
// again. `from`: the thread that asks, for the depth of C calls.
int lb_resume(lua_State *thread, lua_State *from, int arguments, bool raises, int *results);
// Ends a coroutine that is not to be resumed: its pending <close> variables are closed.
int lb_reset(lua_State *thread);

// Stops what runs in this universe. Only from the thread that runs it (or from a signal handler on
// it). The first reason stays. Raises nothing: what runs is stopped at its next instruction or
// poll.
void lb_stop(lb_universe *u, lb_stop_reason reason);
// Lets a state that was stopped run again. Only where nothing of it runs: after lb_call has come back
// to whoever called it first, and while no stop can be requested. Threads that were stopped on their
// way keep a hook, which takes itself away at their next instruction.
void lb_clear_stop(lb_universe *u);
// The sentence that a stop is reported with: "time limit exceeded", ...
const char *lb_stop_message(lb_stop_reason reason);
// From any thread: asks for a stop. The universe notices at the next SIGURG to the thread that runs
// it (pthread_kill after this), or when it next enters lb_call or lb_load. A request belongs to the
// run that goes on: the caller must hold whatever lock keeps the state from being closed.
static inline void lb_request_stop(lb_universe *u, lb_stop_reason reason) {
  __atomic_store_n(&u->requested, (sig_atomic_t)reason, __ATOMIC_RELEASE);
}
// Installs the handler for SIGURG: it stops the universe that runs on the thread that got the
// signal, if a stop was requested of it, and does nothing otherwise. Idempotent and thread-safe.
void lb_install_signal(void);

// Time spent on a line; one that was not visited has no line.
typedef struct {
  char source[64];
  int line, visits;
  int64_t nanoseconds;
} lb_profile_line;

// Profiles what the thread runs from here on: from a body, on its own L. Costs a clock a line.
void lb_profile_begin(lua_State *L);
// Ends it. *lines: as many records as it returns, good until the next begin on this thread.
int lb_profile_end(lua_State *L, const lb_profile_line **lines);

// The libraries that rules get, in place of Lua's own: a new table of globals is pushed. Its
// members `string`, `table`, `math`, `utf8`, `coroutine` are read-only views. Raises nothing
// (status returned, with the error value in place of the table).
int lb_open_sandbox(lua_State *L);

// Replaces the table on top by a read-only view of it: an attempt to assign stops the state. Raises only for a lack of
// memory, and not while the host holds the state.
void lb_push_view(lua_State *L);

// What Swift cannot import, as functions.
static inline void lb_pop(lua_State *L, int n) { lua_settop(L, -n - 1); }
static inline int lb_registryindex(void) { return LUA_REGISTRYINDEX; }
// Collects all garbage. Raises nothing: finalizers are the host's alone.
static inline void lb_collect(lua_State *L) { lua_gc(L, LUA_GCCOLLECT); }

#endif
