// The utf8 library. Adapted from Lua 5.4.4 (lutf8lib.c); the license is in sandbox.h.

#include <limits.h>

#include "sandbox.h"

#define MAX_UNICODE 0x10FFFFu
#define MAX_UTF 0x7FFFFFFFu

static bool is_continuation(const char *s) { return (*s & 0xC0) == 0x80; }

// Negative means back from the end.
static lua_Integer relative_position(lua_Integer position, size_t length) {
  if (position >= 0) return position;
  if (0u - (size_t)position > length) return 0;
  return (lua_Integer)length + position + 1;
}

// Where the sequence at s ends, or NULL if it is not valid. Strings end in a zero byte, so a cut
// sequence is noticed there.
static const char *decode(const char *s, unsigned *result, bool strict) {
  static const unsigned smallest[] = {~0u, 0x80, 0x800, 0x10000, 0x200000, 0x4000000};
  unsigned c = (unsigned char)s[0], code = 0;
  if (c < 0x80) {
    code = c;
  } else {
    int count = 0;
    for (; c & 0x40; c <<= 1) {
      unsigned next = (unsigned char)s[++count];
      if ((next & 0xC0) != 0x80) return NULL;
      code = (code << 6) | (next & 0x3F);
    }
    code |= (c & 0x7F) << (count * 5);
    if (count > 5 || code > MAX_UTF || code < smallest[count]) return NULL;
    s += count;
  }
  if (strict && (code > MAX_UNICODE || (0xD800u <= code && code <= 0xDFFFu))) return NULL;
  if (result) *result = code;
  return s + 1;
}

static int utf8_length(lua_State *L) {
  size_t length;
  lua_Integer count = 0;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Integer from = relative_position(luaL_optinteger(L, 2, 1), length);
  lua_Integer to = relative_position(luaL_optinteger(L, 3, -1), length);
  bool strict = !lua_toboolean(L, 4);
  luaL_argcheck(L, 1 <= from && --from <= (lua_Integer)length, 2,
                "initial position out of bounds");
  luaL_argcheck(L, --to < (lua_Integer)length, 3, "final position out of bounds");
  while (from <= to) {
    lb_poll(L);
    const char *next = decode(s + from, NULL, strict);
    if (!next) {
      luaL_pushfail(L);
      lua_pushinteger(L, from + 1);
      return 2;
    }
    from = next - s;
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

static int utf8_codepoint(lua_State *L) {
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Integer from = relative_position(luaL_optinteger(L, 2, 1), length);
  lua_Integer to = relative_position(luaL_optinteger(L, 3, from), length);
  bool strict = !lua_toboolean(L, 4);
  luaL_argcheck(L, from >= 1, 2, "out of bounds");
  luaL_argcheck(L, to <= (lua_Integer)length, 3, "out of bounds");
  if (from > to) return 0;
  if (to - from >= LB_MAX_RESULTS) return luaL_error(L, "string slice too long");
  luaL_checkstack(L, (int)(to - from) + 1, "string slice too long");
  int count = 0;
  const char *end = s + to;
  for (s += from - 1; s < end;) {
    unsigned code;
    s = decode(s, &code, strict);
    if (!s) return luaL_error(L, "invalid UTF-8 code");
    lua_pushinteger(L, code);
    count++;
  }
  return count;
}

static int utf8_char(lua_State *L) {
  int n = lua_gettop(L);
  lb_buffer b;
  lb_buffer_init(L, &b);
  for (int i = 1; i <= n; i++) {
    lb_poll(L);
    lua_Unsigned code = (lua_Unsigned)luaL_checkinteger(L, i);
    luaL_argcheck(L, code <= MAX_UTF, i, "value out of range");
    lua_pushfstring(L, "%U", (long)code);
    lb_buffer_add_value(&b);
  }
  lb_buffer_push(&b);
  return 1;
}

static lua_Integer skip_back(lua_State *L, const char *s, lua_Integer at, lua_Integer *n) {
  while (*n < 0 && at > 0) {
    lb_poll(L);
    do at--;
    while (at > 0 && is_continuation(s + at));
    ++*n;
  }
  return at;
}

static lua_Integer skip_forward(lua_State *L, const char *s, lua_Integer at, lua_Integer length,
                                lua_Integer *n) {
  --*n;  // the character at the start is the first
  while (*n > 0 && at < length) {
    lb_poll(L);
    do at++;
    while (is_continuation(s + at));  // not past the final zero
    --*n;
  }
  return at;
}

static int utf8_offset(lua_State *L) {
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Integer n = luaL_checkinteger(L, 2);
  lua_Integer at = n >= 0 ? 1 : (lua_Integer)length + 1;
  at = relative_position(luaL_optinteger(L, 3, at), length);
  luaL_argcheck(L, 1 <= at && --at <= (lua_Integer)length, 3, "position out of bounds");
  if (n == 0) {
    while (at > 0 && is_continuation(s + at)) at--;
  } else {
    if (is_continuation(s + at)) return luaL_error(L, "initial position is a continuation byte");
    at = n < 0 ? skip_back(L, s, at, &n) : skip_forward(L, s, at, (lua_Integer)length, &n);
  }
  if (n == 0) lua_pushinteger(L, at + 1);
  else luaL_pushfail(L);
  return 1;
}

static int next_code(lua_State *L, bool strict) {
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length);
  lua_Unsigned n = (lua_Unsigned)lua_tointeger(L, 2);
  if (n < length) {
    while (is_continuation(s + n)) n++;
  }
  if (n >= length) return 0;  // also a position that was negative
  unsigned code;
  if (!decode(s + n, &code, strict)) return luaL_error(L, "invalid UTF-8 code");
  lua_pushinteger(L, (lua_Integer)n + 1);
  lua_pushinteger(L, code);
  return 2;
}

static int next_code_strict(lua_State *L) { return next_code(L, true); }
static int next_code_lax(lua_State *L) { return next_code(L, false); }

static int utf8_codes(lua_State *L) {
  bool lax = lua_toboolean(L, 2);
  luaL_checkstring(L, 1);
  lua_pushcfunction(L, lax ? next_code_lax : next_code_strict);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

#define CHARACTER_PATTERN "[\0-\x7F\xC2-\xFD][\x80-\xBF]*"

static const luaL_Reg functions[] = {
  {"char", utf8_char},
  {"charpattern", NULL},  // set below
  {"codepoint", utf8_codepoint},
  {"codes", utf8_codes},
  {"len", utf8_length},
  {"offset", utf8_offset},
  {NULL, NULL},
};

int lb_open_utf8(lua_State *L) {
  luaL_newlibtable(L, functions);
  luaL_setfuncs(L, functions, 0);
  lua_pushlstring(L, CHARACTER_PATTERN, sizeof CHARACTER_PATTERN - 1);
  lua_setfield(L, -2, "charpattern");
  return 1;
}
