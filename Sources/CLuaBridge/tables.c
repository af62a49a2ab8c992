// The table library. Adapted from Lua 5.4.4 (ltablib.c); the license is in sandbox.h. A table may
// be anything with metamethods, of any claimed length, so every loop polls.

#include <limits.h>

#include "sandbox.h"

enum { READ = 1, WRITE = 2, LENGTH = 4 };

static bool has_field(lua_State *L, const char *key, int depth) {
  lua_pushstring(L, key);
  return lua_rawget(L, -depth) != LUA_TNIL;
}

// A table, or something that has the metamethods that the function needs.
static void check_table(lua_State *L, int argument, int needs) {
  if (lua_type(L, argument) == LUA_TTABLE) return;
  int pushed = 1;
  if (lua_getmetatable(L, argument) &&
      (!(needs & READ) || has_field(L, "__index", ++pushed)) &&
      (!(needs & WRITE) || has_field(L, "__newindex", ++pushed)) &&
      (!(needs & LENGTH) || has_field(L, "__len", ++pushed))) {
    lua_pop(L, pushed);
  } else {
    luaL_checktype(L, argument, LUA_TTABLE);
  }
}

static lua_Integer checked_length(lua_State *L, int needs) {
  check_table(L, 1, needs | LENGTH);
  return luaL_len(L, 1);
}

static void copy_item(lua_State *L, lua_Integer from, int destination, lua_Integer to) {
  lb_poll(L);
  lua_geti(L, 1, from);
  lua_seti(L, destination, to);
}

static int table_insert(lua_State *L) {
  lua_Integer end = checked_length(L, READ | WRITE);
  lua_Integer position = end = (lua_Integer)((lua_Unsigned)end + 1);
  switch (lua_gettop(L)) {
    case 2: break;
    case 3:
      position = luaL_checkinteger(L, 2);
      luaL_argcheck(L, (lua_Unsigned)position - 1u < (lua_Unsigned)end, 2,
                    "position out of bounds");
      for (lua_Integer i = end; i > position; i--) copy_item(L, i - 1, 1, i);
      break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  lua_seti(L, 1, position);
  return 0;
}

static int table_remove(lua_State *L) {
  lua_Integer size = checked_length(L, READ | WRITE);
  lua_Integer position = luaL_optinteger(L, 2, size);
  if (position != size)
    luaL_argcheck(L, (lua_Unsigned)position - 1u <= (lua_Unsigned)size, 2,
                  "position out of bounds");
  lua_geti(L, 1, position);
  for (; position < size; position++) copy_item(L, position + 1, 1, position);
  lua_pushnil(L);
  lua_seti(L, 1, position);
  return 1;
}

static int table_move(lua_State *L) {
  lua_Integer from = luaL_checkinteger(L, 2);
  lua_Integer end = luaL_checkinteger(L, 3);
  lua_Integer to = luaL_checkinteger(L, 4);
  int destination = !lua_isnoneornil(L, 5) ? 5 : 1;
  check_table(L, 1, READ);
  check_table(L, destination, WRITE);
  if (end >= from) {
    luaL_argcheck(L, from > 0 || end < LUA_MAXINTEGER + from, 3, "too many elements to move");
    lua_Integer n = end - from + 1;
    luaL_argcheck(L, to <= LUA_MAXINTEGER - n + 1, 4, "destination wrap around");
    if (to > end || to <= from ||
        (destination != 1 && !lua_compare(L, 1, destination, LUA_OPEQ))) {
      for (lua_Integer i = 0; i < n; i++) copy_item(L, from + i, destination, to + i);
    } else {
      for (lua_Integer i = n - 1; i >= 0; i--) copy_item(L, from + i, destination, to + i);
    }
  }
  lua_pushvalue(L, destination);
  return 1;
}

static void add_item(lua_State *L, lb_buffer *b, lua_Integer i) {
  lb_poll(L);
  lua_geti(L, 1, i);
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid value (%s) at index %I in table for 'concat'", luaL_typename(L, -1),
               (LUAI_UACINT)i);
  lb_buffer_add_value(b);
}

static int table_concat(lua_State *L) {
  lb_buffer b;
  size_t length;
  lua_Integer last = checked_length(L, READ);
  const char *separator = luaL_optlstring(L, 2, "", &length);
  lua_Integer i = luaL_optinteger(L, 3, 1);
  last = luaL_optinteger(L, 4, last);
  lb_buffer_init(L, &b);
  for (; i < last; i++) {
    add_item(L, &b, i);
    lb_buffer_add(&b, separator, length);
  }
  if (i == last) add_item(L, &b, i);
  lb_buffer_push(&b);
  return 1;
}

static int table_pack(lua_State *L) {
  int n = lua_gettop(L);
  lua_createtable(L, n, 1);
  lua_insert(L, 1);
  for (int i = n; i >= 1; i--) lua_seti(L, 1, i);
  lua_pushinteger(L, n);
  lua_setfield(L, 1, "n");
  return 1;
}

static int table_unpack(lua_State *L) {
  lua_Integer i = luaL_optinteger(L, 2, 1);
  lua_Integer end = luaL_opt(L, luaL_checkinteger, 3, luaL_len(L, 1));
  if (i > end) return 0;
  lua_Unsigned n = (lua_Unsigned)end - (lua_Unsigned)i;  // one less than there are
  if (n >= LB_MAX_RESULTS || !lua_checkstack(L, (int)++n))
    return luaL_error(L, "too many results to unpack");
  for (; i < end; i++) {
    lb_poll(L);
    lua_geti(L, 1, i);
  }
  lua_geti(L, 1, end);
  return (int)n;
}

// Sorting: quicksort after Sedgewick. A comparator that contradicts itself makes it fail or leaves
// nonsense; all access is by lua_geti and lua_seti, so nothing worse.

typedef unsigned int position;

// Intervals larger than this get another pivot after a partition that was very uneven. The choice
// is fixed, unlike Lua's: a run must not differ from the next one.
#define LARGE_INTERVAL 100u
#define PIVOT_SEED 0x9E3779B9u

static void set_pair(lua_State *L, position i, position j) {
  lua_seti(L, 1, i);
  lua_seti(L, 1, j);
}

static bool is_less(lua_State *L, int a, int b) {
  lb_poll(L);
  if (lua_isnil(L, 2)) return lua_compare(L, a, b, LUA_OPLT);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, a - 1);  // one lower, for the function
  lua_pushvalue(L, b - 2);
  lua_call(L, 2, 1);
  bool result = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return result;
}

// The pivot P is on top: a[lo] <= P == a[up - 1] <= a[up]. Returns its final place.
static position partition(lua_State *L, position lo, position up) {
  position i = lo, j = up - 1;
  for (;;) {
    while (lua_geti(L, 1, ++i), is_less(L, -1, -2)) {
      if (i == up - 1) luaL_error(L, "invalid order function for sorting");
      lua_pop(L, 1);
    }
    while (lua_geti(L, 1, --j), is_less(L, -3, -1)) {
      if (j < i) luaL_error(L, "invalid order function for sorting");
      lua_pop(L, 1);
    }
    if (j < i) {
      lua_pop(L, 1);
      set_pair(L, up - 1, i);
      return i;
    }
    set_pair(L, i, j);
  }
}

static position choose_pivot(position lo, position up, unsigned seed) {
  if (up - lo < LARGE_INTERVAL || seed == 0) return lo + (up - lo) / 2;
  position quarter = (up - lo) / 4;
  return seed % (quarter * 2) + (lo + quarter);
}

// Orders a[lo], a[p] and a[up].
static void order_ends(lua_State *L, position lo, position up) {
  lua_geti(L, 1, lo);
  lua_geti(L, 1, up);
  if (is_less(L, -1, -2)) set_pair(L, lo, up);
  else lua_pop(L, 2);
}

static void order_middle(lua_State *L, position lo, position p, position up) {
  lua_geti(L, 1, p);
  lua_geti(L, 1, lo);
  if (is_less(L, -2, -1)) {
    set_pair(L, p, lo);
    return;
  }
  lua_pop(L, 1);
  lua_geti(L, 1, up);
  if (is_less(L, -1, -2)) set_pair(L, p, up);
  else lua_pop(L, 2);
}

// Recurses into the smaller part only, so no deeper than the logarithm of the length.
static void sort_range(lua_State *L, position lo, position up, unsigned seed) {
  while (lo < up) {
    order_ends(L, lo, up);
    if (up - lo == 1) return;
    position p = choose_pivot(lo, up, seed);
    order_middle(L, lo, p, up);
    if (up - lo == 2) return;
    lua_geti(L, 1, p);
    lua_pushvalue(L, -1);
    lua_geti(L, 1, up - 1);
    set_pair(L, p, up - 1);  // the pivot goes next to the end, and stays on the stack
    p = partition(L, lo, up);
    position smaller;
    if (p - lo < up - p) {
      sort_range(L, lo, p - 1, seed);
      smaller = p - lo;
      lo = p + 1;
    } else {
      sort_range(L, p + 1, up, seed);
      smaller = up - p;
      up = p - 1;
    }
    if ((up - lo) / 128 > smaller) seed = PIVOT_SEED;
  }
}

static int table_sort(lua_State *L) {
  lua_Integer n = checked_length(L, READ | WRITE);
  if (n > 1) {
    luaL_argcheck(L, n < INT_MAX, 1, "array too big");
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    sort_range(L, 1, (position)n, 0);
  }
  return 0;
}

static const luaL_Reg functions[] = {
  {"concat", table_concat},
  {"insert", table_insert},
  {"move", table_move},
  {"pack", table_pack},
  {"remove", table_remove},
  {"sort", table_sort},
  {"unpack", table_unpack},
  {NULL, NULL},
};

int lb_open_tables(lua_State *L) {
  luaL_newlibtable(L, functions);
  luaL_setfuncs(L, functions, 0);
  return 1;
}
