// Stopping a script so that it cannot go on: the flag, the hooks, the signal.

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "sandbox.h"

// Handlers read these on the thread that owns them. The first touch of thread-local memory must not
// allocate, hence the model.
#define THREAD_LOCAL static _Thread_local __attribute__((tls_model("initial-exec")))
THREAD_LOCAL lb_universe *volatile current;
THREAD_LOCAL char *stack_base;

static const char *const messages[] = {
  [LB_RUNNING] = "stopped",
  [LB_STOP_TIME] = "time limit exceeded",
  [LB_STOP_MEMORY] = "memory limit exceeded",
  [LB_STOP_OUTPUT] = "output limit exceeded",
  [LB_STOP_TAMPER] = "tried to change an event or the library",
  [LB_STOP_CANCELLED] = "cancelled",
};
#define MESSAGE_COUNT (sizeof messages / sizeof *messages)

// Messages that lua_resume and lua_resetthread make on a coroutine that no protected call guards:
// an allocation that failed there would raise in the main thread, past every frame in between.
static const char *const unguarded[] = {
  "cannot resume non-suspended coroutine",
  "cannot resume dead coroutine",
  "C stack overflow",
  "error in error handling",
};
#define UNGUARDED_COUNT (sizeof unguarded / sizeof *unguarded)

// Owned by the program. Raises nothing.
const char *lb_stop_message(lb_stop_reason reason) {
  return (size_t)reason < MESSAGE_COUNT ? messages[reason] : messages[LB_RUNNING];
}

static void anchor(lua_State *L, const char *message) {
  lua_pushstring(L, message);
  lua_rawsetp(L, LUA_REGISTRYINDEX, message);
}

void lb_anchor_messages(lua_State *L) {
  for (size_t i = 0; i < MESSAGE_COUNT; i++) anchor(L, messages[i]);
  for (size_t i = 0; i < UNGUARDED_COUNT; i++) anchor(L, unguarded[i]);
}

// Fires before every instruction once a stop is on, so that an error which something catches is
// raised again at once.
static void hook(lua_State *L, lua_Debug *event) {
  (void)event;
  if (lb_get(L)->stopped) lb_raise(L);
  lua_sethook(L, NULL, 0, 0);  // a thread that was not running when the stop was cleared
}

// lua_sethook is the one function of the API that a signal handler may call.
static void arm(lua_State *L) { lua_sethook(L, hook, LUA_MASKCOUNT, 1); }

void lb_stop(lb_universe *u, lb_stop_reason reason) {
  if (!u->stopped) u->stopped = (sig_atomic_t)reason;
  arm(u->main);
  if (u->running != u->main) arm(u->running);
}

void lb_clear_stop(lb_universe *u) {
  __atomic_store_n(&u->requested, 0, __ATOMIC_RELEASE);
  u->stopped = LB_RUNNING;
  u->over_limit = u->stack_refused = false;
  u->refused_size = 0;
  u->stopped_at[0] = '\0';
  u->running = u->main;
  lua_sethook(u->main, NULL, 0, 0);
}

void lb_locate(lb_universe *u, lua_State *L) {
  lua_Debug frame;
  if (u->stopped_at[0] && !u->stack_refused) return;
  u->stack_refused = false;  // that place was of an error which something replaced
  u->stopped_at[0] = '\0';
  for (int level = 0; level < 16 && lua_getstack(L, level, &frame); level++) {
    if (lua_getinfo(L, "Sl", &frame) && frame.currentline > 0) {
      snprintf(u->stopped_at, sizeof u->stopped_at, "%s:%d", frame.short_src, frame.currentline);
      return;
    }
  }
}

void lb_raise(lua_State *L) {
  lb_universe *u = lb_get(L);
  lb_locate(u, L);
  arm(L);
  lua_pushstring(L, lb_stop_message((lb_stop_reason)u->stopped));
  lua_error(L);
  __builtin_unreachable();
}

bool lb_push_overflow(lua_State *L, int status) {
  lb_universe *u = lb_get(L);
  if (status != LUA_ERRMEM || !u->stack_refused || u->stopped) return false;
  u->stack_refused = false;
  if (u->stopped_at[0]) lua_pushfstring(L, "%s: stack overflow", u->stopped_at);
  else lua_pushliteral(L, "stack overflow");
  u->stopped_at[0] = '\0';
  return true;
}

int lb_settle(lua_State *L, int status) {
  lb_universe *u = lb_get(L);
  if (lb_push_overflow(L, status)) {
    lua_replace(L, -2);
    return LUA_ERRRUN;
  }
  if (status == LUA_ERRMEM) lb_stop(u, LB_STOP_MEMORY);
  lb_poll(L);
  return status;
}

// Turns a request into a stop, at most once.
static void notice_request(lb_universe *u) {
  if (__atomic_load_n(&u->requested, __ATOMIC_ACQUIRE) == 0) return;
  lb_stop(u, (lb_stop_reason)__atomic_exchange_n(&u->requested, 0, __ATOMIC_ACQ_REL));
}

// A request that came before, or whose signal came while nothing ran here, is noticed on the way
// in; one for an outer universe, whose signal an inner one got, on the way back.
lb_universe *lb_enter(lb_universe *u) {
  lb_universe *before = current;
  if (!before) stack_base = __builtin_frame_address(0);
  current = u;
  atomic_signal_fence(memory_order_seq_cst);
  notice_request(u);
  return before;
}

void lb_leave(lb_universe *before) {
  current = before;
  atomic_signal_fence(memory_order_seq_cst);
  if (before) notice_request(before);
}

size_t lb_stack_depth(void) {
  char *here = __builtin_frame_address(0);
  return here < stack_base ? (size_t)(stack_base - here) : (size_t)(here - stack_base);
}

static void on_signal(int number) {
  (void)number;
  lb_universe *u = current;
  if (u) notice_request(u);
}

static void install(void) {
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGURG, &action, NULL);
}

void lb_install_signal(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
}
