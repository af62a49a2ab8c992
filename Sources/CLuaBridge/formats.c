// string.format. Adapted from Lua 5.4.4 (lstrlib.c); the license is in sandbox.h.

#include <ctype.h>
#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "sandbox.h"

// Space for one formatted item: %f may write every digit of the largest number, the others fit 99
// digits with signs and exponents; %s and %q go to the buffer by themselves.
#define MAX_FLOAT_ITEM (110 + DBL_MAX_10_EXP)
#define MAX_ITEM 120

// One specification: '%', up to 5 flags, width, precision, length modifier, conversion, '\0'.
#define MAX_SPECIFICATION 32

#define FLOAT_FLAGS "-+#0 "
#define HEX_FLAGS "-#0"
#define INTEGER_FLAGS "-+0 "
#define UNSIGNED_FLAGS "-0"
#define TEXT_FLAGS "-"

static void add_escaped(lb_buffer *b, const char *s) {
  unsigned char c = (unsigned char)*s;
  if (c == '"' || c == '\\' || c == '\n') {
    lb_buffer_add_char(b, '\\');
    lb_buffer_add_char(b, (char)c);
  } else if (iscntrl(c)) {
    const char *form = isdigit((unsigned char)s[1]) ? "\\%03d" : "\\%d";
    b->count += (size_t)snprintf(lb_buffer_reserve(b, 10), 10, form, (int)c);
  } else {
    lb_buffer_add_char(b, (char)c);
  }
}

static void add_quoted(lb_buffer *b, const char *s, size_t length) {
  lb_buffer_add_char(b, '"');
  for (size_t i = 0; i < length; i++) {
    lb_poll(b->L);
    add_escaped(b, s + i);
  }
  lb_buffer_add_char(b, '"');
}

// In hexadecimal, so that nothing is lost; infinity and not-a-number as expressions.
static int quote_float(char *out, lua_Number n) {
  if (isinf(n)) return snprintf(out, MAX_ITEM, n > 0 ? "1e9999" : "-1e9999");
  if (isnan(n)) return snprintf(out, MAX_ITEM, "(0/0)");
  int count = snprintf(out, MAX_ITEM, "%" LUA_NUMBER_FRMLEN "a", (LUAI_UACNUMBER)n);
  if (!memchr(out, '.', (size_t)count)) {
    char *point = memchr(out, lua_getlocaledecpoint(), (size_t)count);
    if (point) *point = '.';
  }
  return count;
}

static int quote_integer(char *out, lua_Integer n) {
  const char *form = n == LUA_MININTEGER ? "0x%" LUA_INTEGER_FRMLEN "x" : LUA_INTEGER_FMT;
  return snprintf(out, MAX_ITEM, form, (LUAI_UACINT)n);
}

static void add_literal(lua_State *L, lb_buffer *b, int argument) {
  size_t length;
  char *out;
  switch (lua_type(L, argument)) {
    case LUA_TSTRING: {
      const char *s = lua_tolstring(L, argument, &length);
      add_quoted(b, s, length);
      break;
    }
    case LUA_TNUMBER:
      out = lb_buffer_reserve(b, MAX_ITEM);
      b->count += (size_t)(lua_isinteger(L, argument)
                               ? quote_integer(out, lua_tointeger(L, argument))
                               : quote_float(out, lua_tonumber(L, argument)));
      break;
    case LUA_TNIL:
    case LUA_TBOOLEAN:
      luaL_tolstring(L, argument, NULL);
      lb_buffer_add_value(b);
      break;
    default: luaL_argerror(L, argument, "value has no literal form");
  }
}

static const char *skip_two_digits(const char *s) {
  if (isdigit((unsigned char)*s)) s++;
  if (isdigit((unsigned char)*s)) s++;
  return s;
}

// `form` starts with '%' and ends with its conversion; what is between must be flags, a width and
// perhaps a precision.
static void check_form(lua_State *L, const char *form, const char *flags, bool precision) {
  const char *s = form + 1;
  s += strspn(s, flags);
  if (*s != '0') {  // a width does not start with one
    s = skip_two_digits(s);
    if (*s == '.' && precision) s = skip_two_digits(s + 1);
  }
  if (!isalpha((unsigned char)*s)) luaL_error(L, "invalid conversion specification: '%s'", form);
}

// Copies one specification to `form`; returns the place of its conversion.
static const char *read_form(lua_State *L, const char *format, char *form) {
  size_t count = strspn(format, FLOAT_FLAGS "123456789.") + 1;
  if (count >= MAX_SPECIFICATION - 10) luaL_error(L, "invalid format (too long)");
  *form++ = '%';
  memcpy(form, format, count);
  form[count] = '\0';
  return format + count - 1;
}

// Puts a length modifier before the conversion.
static void add_modifier(char *form, const char *modifier) {
  size_t last = strlen(form) - 1, count = strlen(modifier);
  char conversion = form[last];
  memcpy(form + last, modifier, count);
  form[last + count] = conversion;
  form[last + count + 1] = '\0';
}

static void add_integer(lua_State *L, lb_buffer *b, char *form, const char *flags, int argument) {
  lua_Integer n = luaL_checkinteger(L, argument);
  check_form(L, form, flags, true);
  add_modifier(form, LUA_INTEGER_FRMLEN);
  char *out = lb_buffer_reserve(b, MAX_ITEM);
  b->count += (size_t)snprintf(out, MAX_ITEM, form, (LUAI_UACINT)n);
}

static void add_float(lua_State *L, lb_buffer *b, char *form, size_t space, int argument) {
  lua_Number n = luaL_checknumber(L, argument);
  check_form(L, form, FLOAT_FLAGS, true);
  add_modifier(form, LUA_NUMBER_FRMLEN);
  char *out = lb_buffer_reserve(b, space);
  b->count += (size_t)snprintf(out, space, form, (LUAI_UACNUMBER)n);
}

static void add_byte(lua_State *L, lb_buffer *b, char *form, int argument) {
  check_form(L, form, TEXT_FLAGS, false);
  int c = (int)luaL_checkinteger(L, argument);
  b->count += (size_t)snprintf(lb_buffer_reserve(b, MAX_ITEM), MAX_ITEM, form, c);
}

static void add_pointer(lua_State *L, lb_buffer *b, char *form, int argument) {
  const void *p = lua_topointer(L, argument);
  check_form(L, form, TEXT_FLAGS, false);
  if (!p) {
    p = "(null)";
    form[strlen(form) - 1] = 's';
  }
  b->count += (size_t)snprintf(lb_buffer_reserve(b, MAX_ITEM), MAX_ITEM, form, p);
}

static void add_text(lua_State *L, lb_buffer *b, char *form, int argument) {
  size_t length;
  const char *s = luaL_tolstring(L, argument, &length);
  if (form[2] != '\0') {
    luaL_argcheck(L, length == strlen(s), argument, "string contains zeros");
    check_form(L, form, TEXT_FLAGS, true);
    if (strchr(form, '.') || length < 100) {
      b->count += (size_t)snprintf(lb_buffer_reserve(b, MAX_ITEM), MAX_ITEM, form, s);
      lua_pop(L, 1);
      return;
    }
  }
  lb_buffer_add_value(b);
}

static void add_formatted(lua_State *L, lb_buffer *b, char *form, char conversion, int argument) {
  switch (conversion) {
    case 'c': add_byte(L, b, form, argument); break;
    case 'd':
    case 'i': add_integer(L, b, form, INTEGER_FLAGS, argument); break;
    case 'u': add_integer(L, b, form, UNSIGNED_FLAGS, argument); break;
    case 'o':
    case 'x':
    case 'X': add_integer(L, b, form, HEX_FLAGS, argument); break;
    case 'f': add_float(L, b, form, MAX_FLOAT_ITEM, argument); break;
    case 'a':
    case 'A':
      check_form(L, form, FLOAT_FLAGS, true);  // Lua looks at the form before the value here
      add_float(L, b, form, MAX_ITEM, argument);
      break;
    case 'e':
    case 'E':
    case 'g':
    case 'G': add_float(L, b, form, MAX_ITEM, argument); break;
    case 'p': add_pointer(L, b, form, argument); break;
    case 's': add_text(L, b, form, argument); break;
    case 'q':
      if (form[2] != '\0') luaL_error(L, "specifier '%%q' cannot have modifiers");
      add_literal(L, b, argument);
      break;
    default: luaL_error(L, "invalid conversion '%s' to 'format'", form);
  }
}

int lb_string_format(lua_State *L) {
  int top = lua_gettop(L), argument = 1;
  size_t length;
  const char *s = luaL_checklstring(L, 1, &length), *end = s + length;
  lb_buffer b;
  lb_buffer_init(L, &b);
  while (s < end) {
    lb_poll(L);
    if (*s != '%') {
      const char *next = memchr(s, '%', (size_t)(end - s));
      lb_buffer_add(&b, s, (size_t)((next ? next : end) - s));
      s = next ? next : end;
    } else if (*++s == '%') {
      lb_buffer_add_char(&b, *s++);
    } else {
      char form[MAX_SPECIFICATION];
      if (++argument > top) return luaL_argerror(L, argument, "no value");
      s = read_form(L, s, form);
      add_formatted(L, &b, form, *s, argument);
      s++;
    }
  }
  lb_buffer_push(&b);
  return 1;
}
