// The basic functions, and the table of globals. Adapted from Lua 5.4.4 (lbaselib.c); the license
// is in sandbox.h. What is missing is missing on purpose: load and its kin, xpcall (its handler
// runs where no hook can stop it), rawset (it writes past views), collectgarbage.

#include <ctype.h>
#include <string.h>

#include "sandbox.h"

static int basic_error(lua_State *L) {
  int level = (int)luaL_optinteger(L, 2, 1);
  lua_settop(L, 1);
  if (lua_type(L, 1) == LUA_TSTRING && level > 0) {
    luaL_where(L, level);
    lua_insert(L, 1);
    lua_concat(L, 2);
  }
  return lua_error(L);
}

static int basic_assert(lua_State *L) {
  if (lua_toboolean(L, 1)) return lua_gettop(L);
  luaL_checkany(L, 1);
  lua_remove(L, 1);
  lua_pushliteral(L, "assertion failed!");
  lua_settop(L, 1);  // the message, or this one if there is none
  return basic_error(L);
}

// Events are userdata that read like tables, and say so.
static int basic_type(lua_State *L) {
  int type = lua_type(L, 1);
  luaL_argcheck(L, type != LUA_TNONE, 1, "value expected");
  if (type == LUA_TUSERDATA && luaL_getmetafield(L, 1, "__name") == LUA_TSTRING &&
      strcmp(lua_tostring(L, -1), "event") == 0) {
    type = LUA_TTABLE;
  }
  lua_pushstring(L, lua_typename(L, type));
  return 1;
}

static int push_next(lua_State *L, int table) {
  if (lua_next(L, table)) return 2;
  lua_pushnil(L);
  return 1;
}

static int basic_next(lua_State *L) {
  lua_settop(L, 2);
  if (lua_type(L, 1) == LUA_TUSERDATA && luaL_getmetafield(L, 1, "__next") != LUA_TNIL) {
    lua_insert(L, 1);
    lua_call(L, 2, 2);
    return lua_isnil(L, -2) ? (lua_pop(L, 1), 1) : 2;
  }
  if (lb_push_viewed(L, 1)) {
    lua_insert(L, 2);
    return push_next(L, 2);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  return push_next(L, 1);
}

static int finish_pairs(lua_State *L, int status, lua_KContext context) {
  (void)L, (void)status, (void)context;
  return 3;
}

static int basic_pairs(lua_State *L) {
  luaL_checkany(L, 1);
  if (luaL_getmetafield(L, 1, "__pairs") == LUA_TNIL) {
    lua_pushcfunction(L, basic_next);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
  } else {
    lua_pushvalue(L, 1);
    lua_callk(L, 1, 3, 0, finish_pairs);
  }
  return 3;
}

static int next_index(lua_State *L) {
  lua_Integer i = luaL_checkinteger(L, 2);
  i = (lua_Integer)((lua_Unsigned)i + 1);
  lua_pushinteger(L, i);
  return lua_geti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

static int basic_ipairs(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushcfunction(L, next_index);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

// pcall catches everything but a stop. The continuation makes yields across it work.
static int finish_pcall(lua_State *L, int status, lua_KContext context) {
  (void)context;
  status = lb_settle(L, status);
  if (status == LUA_OK || status == LUA_YIELD) return lua_gettop(L);
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int basic_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  lua_pushboolean(L, 1);
  lua_insert(L, 1);  // the first result, when all goes well
  int status = lua_pcallk(L, lua_gettop(L) - 2, LUA_MULTRET, 0, 0, finish_pcall);
  return finish_pcall(L, status, 0);
}

static int basic_getmetatable(lua_State *L) {
  luaL_checkany(L, 1);
  if (!lua_getmetatable(L, 1)) {
    lua_pushnil(L);
    return 1;
  }
  luaL_getmetafield(L, 1, "__metatable");
  return 1;
}

// __gc is refused: finalizers run with hooks off, and when the state is closed. Lua looks for it
// only here, so adding it to the metatable later has no effect. __mode is refused too: collecting
// chained weak keys takes the square of their number, and nothing can interrupt it. A script that adds
// it later gets there all the same; the memory limit bounds how long it takes (docs/lua-host.md).
static void refuse_unsafe(lua_State *L, int metatable) {
  static const char *const refused[] = {"__gc", "__mode"};
  for (int i = 0; i < 2; i++) {
    lua_pushstring(L, refused[i]);
    if (lua_rawget(L, metatable) != LUA_TNIL) luaL_error(L, "'%s' is not available", refused[i]);
    lua_pop(L, 1);
  }
}

static int basic_setmetatable(lua_State *L) {
  int type = lua_type(L, 2);
  if (lua_isuserdata(L, 1) || lb_push_viewed(L, 1)) lb_tampered(L);
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
    return luaL_error(L, "cannot change a protected metatable");
  lua_settop(L, 2);
  if (type == LUA_TTABLE) refuse_unsafe(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}

static int basic_rawequal(lua_State *L) {
  luaL_checkany(L, 1);
  luaL_checkany(L, 2);
  lua_pushboolean(L, lua_rawequal(L, 1, 2));
  return 1;
}

static int basic_rawlen(lua_State *L) {
  int type = lua_type(L, 1);
  luaL_argexpected(L, type == LUA_TTABLE || type == LUA_TSTRING, 1, "table or string");
  lua_pushinteger(L, (lua_Integer)lua_rawlen(L, 1));
  return 1;
}

static int basic_rawget(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  luaL_checkany(L, 2);
  lua_settop(L, 2);
  lua_rawget(L, 1);
  return 1;
}

static int basic_select(lua_State *L) {
  int n = lua_gettop(L);
  if (lua_type(L, 1) == LUA_TSTRING && *lua_tostring(L, 1) == '#') {
    lua_pushinteger(L, n - 1);
    return 1;
  }
  lua_Integer i = luaL_checkinteger(L, 1);
  if (i < 0) i = n + i;
  else if (i > n) i = n;
  luaL_argcheck(L, 1 <= i, 1, "index out of range");
  return n - (int)i;
}

#define SPACES " \f\n\r\t\v"

// Where the numeral ends, or NULL if there is none in this base.
static const char *read_integer(const char *s, int base, lua_Integer *result) {
  lua_Unsigned n = 0;
  s += strspn(s, SPACES);
  bool negative = *s == '-';
  if (*s == '-' || *s == '+') s++;
  if (!isalnum((unsigned char)*s)) return NULL;
  do {
    unsigned char c = (unsigned char)*s++;
    int digit = isdigit(c) ? c - '0' : toupper(c) - 'A' + 10;
    if (digit >= base) return NULL;
    n = n * (lua_Unsigned)base + (lua_Unsigned)digit;
  } while (isalnum((unsigned char)*s));
  *result = (lua_Integer)(negative ? 0u - n : n);
  return s + strspn(s, SPACES);
}

static int in_base(lua_State *L) {
  size_t length;
  lua_Integer n, base = luaL_checkinteger(L, 2);
  luaL_checktype(L, 1, LUA_TSTRING);
  const char *s = lua_tolstring(L, 1, &length);
  luaL_argcheck(L, 2 <= base && base <= 36, 2, "base out of range");
  if (read_integer(s, (int)base, &n) == s + length) lua_pushinteger(L, n);
  else luaL_pushfail(L);
  return 1;
}

static int basic_tonumber(lua_State *L) {
  if (!lua_isnoneornil(L, 2)) return in_base(L);
  if (lua_type(L, 1) == LUA_TNUMBER) {
    lua_settop(L, 1);
    return 1;
  }
  size_t length;
  const char *s = lua_tolstring(L, 1, &length);
  if (s && lua_stringtonumber(L, s) == length + 1) return 1;
  luaL_checkany(L, 1);
  luaL_pushfail(L);
  return 1;
}

static int basic_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  luaL_tolstring(L, 1, NULL);
  return 1;
}

static const luaL_Reg basic_functions[] = {
  {"assert", basic_assert},
  {"error", basic_error},
  {"getmetatable", basic_getmetatable},
  {"ipairs", basic_ipairs},
  {"next", basic_next},
  {"pairs", basic_pairs},
  {"pcall", basic_pcall},
  {"rawequal", basic_rawequal},
  {"rawget", basic_rawget},
  {"rawlen", basic_rawlen},
  {"select", basic_select},
  {"setmetatable", basic_setmetatable},
  {"tonumber", basic_tonumber},
  {"tostring", basic_tostring},
  {"type", basic_type},
  {NULL, NULL},
};

// Lua's own, none of whose functions can run long, without the ones that make runs differ.
static int open_math(lua_State *L) {
  luaopen_math(L);
  lua_pushnil(L);
  lua_setfield(L, -2, "random");
  lua_pushnil(L);
  lua_setfield(L, -2, "randomseed");
  return 1;
}

static const luaL_Reg libraries[] = {
  {"coroutine", lb_open_coroutines},
  {"math", open_math},
  {"string", lb_open_strings},
  {"table", lb_open_tables},
  {"utf8", lb_open_utf8},
};
#define LIBRARY_COUNT (sizeof libraries / sizeof *libraries)

int lb_open_globals(lua_State *L) {
  lua_createtable(L, 0, 32);  // room for what the host adds
  luaL_setfuncs(L, basic_functions, 0);
  lua_pushliteral(L, LUA_VERSION);
  lua_setfield(L, -2, "_VERSION");
  for (size_t i = 0; i < LIBRARY_COUNT; i++) {
    lua_pushcfunction(L, libraries[i].func);
    lua_call(L, 0, 1);
    lb_push_view(L);
    lua_setfield(L, -2, libraries[i].name);
  }
  return 1;
}
