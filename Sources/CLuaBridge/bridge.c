// Crossing between Swift and the VM. A Swift body returns before anything is raised; Swift enters
// the VM only under lua_pcall.

#include "sandbox.h"

// What the coroutine goes on with: the values that lb_resume was given.
static int resumed(lua_State *L, int status, lua_KContext base) {
  (void)status;
  lb_universe *u = lb_get(L);
  if (u->stopped) lb_raise(L);
  if (!u->resume_raises) return lua_gettop(L) - (int)base;
  u->resume_raises = false;
  return lua_error(L);
}

// What a body left to be done: by now its Swift frame is gone. The memory that it took over the
// limit may be garbage already, so the limit is checked after a full collection.
static int finish(lua_State *L, lb_universe *u, int count) {
  if (u->over_limit) {
    u->over_limit = false;
    if (u->limit && u->used > u->limit) lua_gc(L, LUA_GCCOLLECT);
    if (u->limit && u->used > u->limit) lb_stop(u, LB_STOP_MEMORY);
  }
  if (u->stopped) lb_raise(L);
  if (count == LB_YIELD) return lua_yieldk(L, 0, lua_gettop(L), resumed);
  return count >= 0 ? count : lua_error(L);
}

// The C frame between Lua and a Swift body.
static int trampoline(lua_State *L) {
  lb_body body = (lb_body)lua_touserdata(L, lua_upvalueindex(1));
  lb_universe *u = lb_get(L);
  u->host_depth++;
  int count = body(L);
  u->host_depth--;
  return count >= 0 && !u->over_limit && !u->stopped ? count : finish(L, u, count);
}

// The n upvalues pass to the function. Called by Swift only, where nothing raises.
void lb_pushbody(lua_State *L, lb_body body, int n) {
  lua_pushlightuserdata(L, (void *)body);
  lua_insert(L, -(n + 1));
  lua_pushcclosure(L, trampoline, n + 1);
}

// The upvalue of a function that lb_pushfunction pushed.
typedef struct host_function {
  lb_invoke invoke;
  const void *function;
  void *context;
} host_function;

// The other C frame between Lua and Swift: trampoline for host functions.
static int call_function(lua_State *L) {
  const host_function *f = lua_touserdata(L, lua_upvalueindex(1));
  lb_universe *u = lb_get(L);
  u->host_depth++;
  int count = f->invoke(L, f->function, f->context);
  u->host_depth--;
  return count >= 0 && !u->over_limit && !u->stopped ? count : finish(L, u, count);
}

void lb_pushfunction(lua_State *L, lb_invoke invoke, const void *function, void *context) {
  host_function *f = lua_newuserdatauv(L, sizeof *f, 0);
  *f = (host_function){.invoke = invoke, .function = function, .context = context};
  lua_pushcclosure(L, call_function, 1);
}

// Swift's side of the state, put away while the VM has it.
typedef struct crossing {
  lb_universe *outer;
  lua_State *running;
  int host_depth;
} crossing;

static crossing leave_swift(lua_State *L) {
  lb_universe *u = lb_get(L);
  crossing c = {.running = u->running, .host_depth = u->host_depth};
  u->running = L;  // before lb_enter, which may have to stop it
  c.outer = lb_enter(u);
  u->host_depth = 0;
  return c;
}

// Back in Swift, where nothing raises. A stop replaces whatever the script made of it, down to
// `base`.
static int return_to_swift(lua_State *L, crossing c, int base, int status) {
  lb_universe *u = lb_get(L);
  u->host_depth = c.host_depth > 0 ? c.host_depth : 1;
  lua_checkstack(L, LUA_MINSTACK);  // the results may have filled it
  if (lb_push_overflow(L, status)) {
    lua_replace(L, -2);
    status = LUA_ERRRUN;
  } else if (status == LUA_ERRMEM) {
    lb_stop(u, LB_STOP_MEMORY);
  }
  u->over_limit = false;
  lb_leave(c.outer);
  if (u->stopped) {
    const char *message = lb_stop_message((lb_stop_reason)u->stopped);
    lua_settop(L, base);
    if (u->stopped_at[0]) lua_pushfstring(L, "%s: %s", u->stopped_at, message);
    else lua_pushstring(L, message);
    status = u->stopped == LB_STOP_MEMORY ? LUA_ERRMEM : LUA_ERRRUN;
  }
  u->running = c.running;
  u->host_depth = c.host_depth;
  return status;
}

int lb_call(lua_State *L, int arguments, int results) {
  int base = lua_gettop(L) - arguments - 1;
  crossing c = leave_swift(L);
  int status = lb_get(L)->stopped ? LUA_ERRRUN : lua_pcall(L, arguments, results, 0);
  return return_to_swift(L, c, base, status);
}

int lb_resume(lua_State *thread, lua_State *from, int arguments, bool raises, int *results) {
  lb_universe *u = lb_get(thread);
  int base = lua_gettop(thread) - arguments;
  crossing c = leave_swift(thread);
  u->resume_raises = raises;
  int status = u->stopped ? LUA_ERRRUN : lua_resume(thread, from, arguments, results);
  return return_to_swift(thread, c, base, status);
}

int lb_reset(lua_State *thread) {
  crossing c = leave_swift(thread);
  int status = lb_get(thread)->stopped ? LUA_ERRRUN : lua_resetthread(thread);
  return return_to_swift(thread, c, 0, status);
}

typedef struct source {
  const char *text;
  size_t count;
} source;

// The parser runs no hooks, and some of its work grows with the square of the source (long chains
// of `or`): it gets the text in pieces, with a look at the stop flag before each.
static const char *read_piece(lua_State *L, void *context, size_t *size) {
  source *s = context;
  const char *piece = s->text;
  lb_poll(L);
  *size = s->count < 1024 ? s->count : 1024;
  s->text += *size;
  s->count -= *size;
  return *size ? piece : NULL;
}

int lb_load(lua_State *L, const char *text, size_t count, const char *chunk) {
  source s = {text, count};
  int base = lua_gettop(L);
  crossing c = leave_swift(L);
  int status = lb_get(L)->stopped ? LUA_ERRRUN : lua_load(L, read_piece, &s, chunk, "t");
  return return_to_swift(L, c, base, status);
}

// Runs a C function of this target under protection, on the `arguments` values on top, for one
// result.
static int call_protected(lua_State *L, lua_CFunction f, int arguments) {
  lua_pushcfunction(L, f);
  lua_insert(L, -arguments - 1);
  return lb_call(L, arguments, 1);
}

int lb_open_sandbox(lua_State *L) { return call_protected(L, lb_open_globals, 0); }
