// Read-only views: an empty table in front of the real one, which no script can reach.

#include "sandbox.h"

void lb_tampered(lua_State *L) {
  lb_stop(lb_get(L), LB_STOP_TAMPER);
  lb_raise(L);
}

static int refuse_write(lua_State *L) { lb_tampered(L); }

bool lb_push_viewed(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (!lua_istable(L, index) || !lua_getmetatable(L, index)) return false;
  lua_pushliteral(L, "__newindex");
  bool is_view = lua_rawget(L, -2) != LUA_TNIL && lua_tocfunction(L, -1) == refuse_write;
  lua_pop(L, 1);
  if (!is_view) {
    lua_pop(L, 1);
    return false;
  }
  lua_pushliteral(L, "__index");
  lua_rawget(L, -2);
  lua_remove(L, -2);
  return true;
}

static void check_view(lua_State *L) {
  if (!lb_push_viewed(L, 1)) luaL_typeerror(L, 1, "library table");
}

// The iteration function gets the view, not the real table: a script sees its arguments.
static int view_next(lua_State *L) {
  lua_settop(L, 2);
  check_view(L);
  lua_insert(L, 2);
  if (lua_next(L, 2)) return 2;
  lua_pushnil(L);
  return 1;
}

static int view_pairs(lua_State *L) {
  lua_pushcfunction(L, view_next);
  lua_pushvalue(L, 1);
  lua_pushnil(L);
  return 3;
}

static int view_length(lua_State *L) {
  check_view(L);
  lua_pushinteger(L, luaL_len(L, -1));
  return 1;
}

static const luaL_Reg metamethods[] = {
  {"__newindex", refuse_write},
  {"__pairs", view_pairs},
  {"__len", view_length},
  {NULL, NULL},
};

void lb_push_view(lua_State *L) {
  lua_createtable(L, 0, 0);
  lua_createtable(L, 0, 5);
  luaL_setfuncs(L, metamethods, 0);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
  lua_replace(L, -2);
}
