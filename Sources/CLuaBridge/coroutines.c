// Coroutines that cannot swallow a stop, and that are known to lb_stop while they run. Adapted from
// Lua 5.4.4 (lcorolib.c); the license is in sandbox.h.

#include <stdatomic.h>

#include "sandbox.h"

// lua_resetthread runs __close metamethods without counting C levels from the thread that calls it:
// a chain of coroutines that close each other would overflow the C stack. Lua's own count keeps the
// rest of it under about 300 KB, of 512 KB on the smallest of threads.
#define MAX_CLOSING_DEPTH ((size_t)128 << 10)

static lua_State *coroutine_argument(lua_State *L) {
  lua_State *co = lua_tothread(L, 1);
  luaL_argexpected(L, co, 1, "thread");
  return co;
}

typedef enum { RUNNING, DEAD, SUSPENDED, NORMAL } state;
static const char *const state_names[] = {"running", "dead", "suspended", "normal"};

// The main thread is the host's even when it is idle: it can look like a coroutine yet to start. Nor
// may a script go on with what waits for the host, or end it.
static state state_of(lua_State *L, lua_State *co) {
  lua_Debug frame;
  if (L == co) return RUNNING;
  if (co == lb_get(L)->main) return NORMAL;
  if (lua_status(co) == LUA_YIELD) return lb_is_host_thread(co) ? NORMAL : SUSPENDED;
  if (lua_status(co) != LUA_OK) return DEAD;
  if (lua_getstack(co, 0, &frame)) return NORMAL;
  return lua_gettop(co) == 0 ? DEAD : SUSPENDED;
}

// lb_stop must find the thread that runs. It is recorded before the flag is read: a signal in
// between sets the flag, one after it the hook.
static lua_State *switch_to(lb_universe *u, lua_State *next) {
  lua_State *before = u->running;
  u->running = next;
  atomic_signal_fence(memory_order_seq_cst);
  return before;
}

// Ends what switch_to began. A stop is raised again: nothing that catches errors swallows it.
static void switch_back(lua_State *L, lua_State *before) {
  lb_universe *u = lb_get(L);
  u->running = before;
  atomic_signal_fence(memory_order_seq_cst);
  if (u->stopped) lb_raise(L);
}

static int run(lua_State *L, lua_State *co, int arguments, int *results) {
  lb_universe *u = lb_get(L);
  lua_State *before = switch_to(u, co);
  int status = u->stopped ? LUA_ERRRUN : lua_resume(co, L, arguments, results);
  switch_back(L, before);
  return status;
}

// Runs the pending __close metamethods of a coroutine that will not be resumed. The error value, if
// any, is left on its stack.
static int reset(lua_State *L, lua_State *co) {
  lb_universe *u = lb_get(L);
  if (lb_stack_depth() > MAX_CLOSING_DEPTH) luaL_error(L, "C stack overflow");
  lua_State *before = switch_to(u, co);
  int status = u->stopped ? LUA_ERRRUN : lua_resetthread(co);
  switch_back(L, before);
  return status;
}

static int fail(lua_State *L, const char *message) {
  lua_pushstring(L, message);
  return -1;
}

// The number of results, now on top of L's stack, or -1 and an error value there.
static int resume(lua_State *L, lua_State *co, int arguments) {
  int results;
  state is = state_of(L, co);
  if (is == DEAD) return fail(L, "cannot resume dead coroutine");
  if (is != SUSPENDED) return fail(L, "cannot resume non-suspended coroutine");
  if (arguments > LB_MAX_RESULTS || !lua_checkstack(co, arguments))
    return fail(L, "too many arguments to resume");
  lua_xmove(L, co, arguments);
  int status = run(L, co, arguments, &results);
  if (status != LUA_OK && status != LUA_YIELD) {
    lua_xmove(co, L, 1);
    lb_settle(L, status);
    return -1;
  }
  if (results > LB_MAX_RESULTS || !lua_checkstack(L, results + 1)) {
    lua_pop(co, results);
    return fail(L, "too many results to resume");
  }
  lua_xmove(co, L, results);
  return results;
}

static int coroutine_resume(lua_State *L) {
  lua_State *co = coroutine_argument(L);
  int results = resume(L, co, lua_gettop(L) - 1);
  lua_pushboolean(L, results >= 0);
  if (results < 0) results = 1;
  lua_insert(L, -(results + 1));
  return results + 1;
}

// An error in a wrapped coroutine is the caller's error; if a string, with the caller's position.
// Closing its variables may change the error.
static int propagate(lua_State *L, lua_State *co) {
  bool died = lua_status(co) != LUA_OK && lua_status(co) != LUA_YIELD;
  if (died && reset(L, co) != LUA_ERRMEM) lua_xmove(co, L, 1);
  if (lua_type(L, -1) == LUA_TSTRING) {
    luaL_where(L, 1);
    lua_insert(L, -2);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

static int call_wrapped(lua_State *L) {
  lua_State *co = lua_tothread(L, lua_upvalueindex(1));
  int results = resume(L, co, lua_gettop(L));
  return results < 0 ? propagate(L, co) : results;
}

static int coroutine_create(lua_State *L) {
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_State *co = lua_newthread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, co, 1);
  return 1;
}

static int coroutine_wrap(lua_State *L) {
  coroutine_create(L);
  lua_pushcclosure(L, call_wrapped, 1);
  return 1;
}

// Nobody would resume a thread of the host's that a script has suspended.
static int coroutine_yield(lua_State *L) {
  if (lb_is_host_thread(L)) return luaL_error(L, "attempt to yield from outside a coroutine");
  return lua_yield(L, lua_gettop(L));
}

static int coroutine_status(lua_State *L) {
  lua_pushstring(L, state_names[state_of(L, coroutine_argument(L))]);
  return 1;
}

static int coroutine_isyieldable(lua_State *L) {
  lua_State *co = lua_isnone(L, 1) ? L : coroutine_argument(L);
  lua_pushboolean(L, lua_isyieldable(co) && !lb_is_host_thread(co));
  return 1;
}

static int coroutine_running(lua_State *L) {
  int is_main = lua_pushthread(L);
  lua_pushboolean(L, is_main);
  return 2;
}

static int coroutine_close(lua_State *L) {
  lua_State *co = coroutine_argument(L);
  state is = state_of(L, co);
  if (is != DEAD && is != SUSPENDED)
    return luaL_error(L, "cannot close a %s coroutine", state_names[is]);
  if (reset(L, co) == LUA_OK) {
    lua_pushboolean(L, 1);
    return 1;
  }
  lua_pushboolean(L, 0);
  lua_xmove(co, L, 1);
  return 2;
}

static const luaL_Reg functions[] = {
  {"close", coroutine_close},
  {"create", coroutine_create},
  {"isyieldable", coroutine_isyieldable},
  {"resume", coroutine_resume},
  {"running", coroutine_running},
  {"status", coroutine_status},
  {"wrap", coroutine_wrap},
  {"yield", coroutine_yield},
  {NULL, NULL},
};

int lb_open_coroutines(lua_State *L) {
  luaL_newlibtable(L, functions);
  luaL_setfuncs(L, functions, 0);
  return 1;
}
