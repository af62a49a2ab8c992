// The string library but for patterns and format, and the metatable of strings. Adapted from Lua
// 5.4.4 (lstrlib.c); the license is in sandbox.h.

#include <ctype.h>
#include <limits.h>
#include <string.h>

#include "sandbox.h"

size_t lb_start_position(lua_Integer position, size_t length) {
  if (position > 0) return (size_t)position;
  if (position == 0 || position < -(lua_Integer)length) return 1;
  return length + (size_t)position + 1;
}

// An optional end position, clipped to [0, length].
static size_t end_position(lua_State *L, int argument, lua_Integer otherwise, size_t length) {
  lua_Integer position = luaL_optinteger(L, argument, otherwise);
  if (position > (lua_Integer)length) return length;
  if (position >= 0) return (size_t)position;
  if (position < -(lua_Integer)length) return 0;
  return length + (size_t)position + 1;
}

static int string_len(lua_State *L) {
  size_t length;
  luaL_checklstring(L, 1, &length);
  lua_pushinteger(L, (lua_Integer)length);
  return 1;
}

static int string_sub(lua_State *L) {
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length);
  size_t start = lb_start_position(luaL_checkinteger(L, 2), length);
  size_t end = end_position(L, 3, -1, length);
  if (start <= end) lua_pushlstring(L, s + start - 1, end - start + 1);
  else lua_pushliteral(L, "");
  return 1;
}

// A result as long as the argument: the result's buffer, with its length in *length.
static const char *same_length(lua_State *L, lb_buffer *b, size_t *length) {
  const char *s = luaL_checklstring(L, 1, length);
  lb_buffer_init(L, b);
  if (*length > b->maximum) b->maximum = *length;  // no more than there is already
  lb_buffer_reserve(b, *length);
  b->count = *length;
  return s;
}

static int string_reverse(lua_State *L) {
  lb_buffer b;
  size_t length;
  const char *s = same_length(L, &b, &length);
  for (size_t i = 0; i < length; i++) b.data[i] = s[length - i - 1];
  lb_buffer_push(&b);
  return 1;
}

static int string_lower(lua_State *L) {
  lb_buffer b;
  size_t length;
  const char *s = same_length(L, &b, &length);
  for (size_t i = 0; i < length; i++) b.data[i] = (char)tolower((unsigned char)s[i]);
  lb_buffer_push(&b);
  return 1;
}

static int string_upper(lua_State *L) {
  lb_buffer b;
  size_t length;
  const char *s = same_length(L, &b, &length);
  for (size_t i = 0; i < length; i++) b.data[i] = (char)toupper((unsigned char)s[i]);
  lb_buffer_push(&b);
  return 1;
}

// Writes the bytes at the start of `out` again and again, up to `total`, each time twice as many.
static void repeat(char *out, size_t unit, size_t total) {
  for (size_t done = unit; done < total; done += unit) {
    unit = done < total - done ? done : total - done;
    memcpy(out + done, out, unit);
  }
}

static int string_rep(lua_State *L) {
  lb_buffer b;
  size_t length, gap;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Integer n = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &gap);
  size_t maximum = lb_max_string(L);
  if (n <= 0 || length + gap == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (length > maximum || gap > maximum || (size_t)n > (maximum + gap) / (length + gap))
    lb_string_too_large(L);
  size_t total = (size_t)n * (length + gap) - gap;
  lb_buffer_init(L, &b);
  lb_buffer_reserve(&b, total);
  lb_buffer_add(&b, s, length);
  if (n > 1) lb_buffer_add(&b, separator, gap);
  repeat(b.data, b.count, total);
  b.count = total;
  lb_buffer_push(&b);
  return 1;
}

static int string_byte(lua_State *L) {
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Integer at = luaL_optinteger(L, 2, 1);
  size_t start = lb_start_position(at, length);
  size_t end = end_position(L, 3, at, length);
  if (start > end) return 0;
  if (end - start >= LB_MAX_RESULTS) return luaL_error(L, "string slice too long");
  int n = (int)(end - start) + 1;
  luaL_checkstack(L, n, "string slice too long");
  for (int i = 0; i < n; i++) lua_pushinteger(L, (unsigned char)s[start + (size_t)i - 1]);
  return n;
}

static int string_char(lua_State *L) {
  int n = lua_gettop(L);
  lb_buffer b;
  lb_buffer_init(L, &b);
  lb_buffer_reserve(&b, (size_t)n);
  for (int i = 1; i <= n; i++) {
    lua_Unsigned c = (lua_Unsigned)luaL_checkinteger(L, i);
    luaL_argcheck(L, c <= UCHAR_MAX, i, "value out of range");
    lb_buffer_add_char(&b, (char)c);
  }
  lb_buffer_push(&b);
  return 1;
}

// Arithmetic on strings that are numerals.

static bool push_number(lua_State *L, int argument) {
  size_t length;
  if (lua_type(L, argument) == LUA_TNUMBER) {
    lua_pushvalue(L, argument);
    return true;
  }
  const char *s = lua_tolstring(L, argument, &length);
  return s && lua_stringtonumber(L, s) == length + 1;
}

// The other operand may know what to do.
static void try_metamethod(lua_State *L, const char *name) {
  lua_settop(L, 2);
  if (lua_type(L, 2) == LUA_TSTRING || !luaL_getmetafield(L, 2, name))
    luaL_error(L, "attempt to %s a '%s' with a '%s'", name + 2, luaL_typename(L, -2),
               luaL_typename(L, -1));
  lua_insert(L, -3);
  lua_call(L, 2, 1);
}

static int arithmetic(lua_State *L, int operation, const char *name) {
  if (push_number(L, 1) && push_number(L, 2)) lua_arith(L, operation);
  else try_metamethod(L, name);
  return 1;
}

static int string_add(lua_State *L) { return arithmetic(L, LUA_OPADD, "__add"); }
static int string_subtract(lua_State *L) { return arithmetic(L, LUA_OPSUB, "__sub"); }
static int string_multiply(lua_State *L) { return arithmetic(L, LUA_OPMUL, "__mul"); }
static int string_modulo(lua_State *L) { return arithmetic(L, LUA_OPMOD, "__mod"); }
static int string_power(lua_State *L) { return arithmetic(L, LUA_OPPOW, "__pow"); }
static int string_divide(lua_State *L) { return arithmetic(L, LUA_OPDIV, "__div"); }
static int string_idivide(lua_State *L) { return arithmetic(L, LUA_OPIDIV, "__idiv"); }
static int string_negate(lua_State *L) { return arithmetic(L, LUA_OPUNM, "__unm"); }

static const luaL_Reg metamethods[] = {
  {"__add", string_add},
  {"__div", string_divide},
  {"__idiv", string_idivide},
  {"__index", NULL},      // set below: the functions themselves
  {"__metatable", NULL},  // set below: false
  {"__mod", string_modulo},
  {"__mul", string_multiply},
  {"__pow", string_power},
  {"__sub", string_subtract},
  {"__unm", string_negate},
  {NULL, NULL},
};

static const luaL_Reg functions[] = {
  {"byte", string_byte},
  {"char", string_char},
  {"format", lb_string_format},
  {"len", string_len},
  {"lower", string_lower},
  {"rep", string_rep},
  {"reverse", string_reverse},
  {"sub", string_sub},
  {"upper", string_upper},
  {NULL, NULL},
};

// All strings of the state share the metatable, so no script may get at it.
static void set_string_metatable(lua_State *L, int library) {
  lua_pushliteral(L, "");
  luaL_newlibtable(L, metamethods);
  luaL_setfuncs(L, metamethods, 0);
  lua_pushvalue(L, library);
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

int lb_open_strings(lua_State *L) {
  lua_createtable(L, 0, 13);
  luaL_setfuncs(L, functions, 0);
  luaL_setfuncs(L, lb_pattern_functions, 0);
  set_string_metatable(L, lua_gettop(L));
  return 1;
}
