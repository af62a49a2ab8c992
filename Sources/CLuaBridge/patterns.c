// Pattern matching: string.find, match, gmatch and gsub. Adapted from Lua 5.4.4 (lstrlib.c); the
// license is in sandbox.h. It behaves the same, but for the limits: matching can take exponential
// time, so every step polls, and results are bounded.

#define _GNU_SOURCE  // memmem
#include <ctype.h>
#include <string.h>

#include "sandbox.h"

#define MAX_CAPTURES 32
#define UNFINISHED (-1)
#define POSITION (-2)

// Recursion of `match`, in C frames.
#define MAX_MATCH_DEPTH 200

#define ESCAPE '%'
#define SPECIALS "^$*+?.([%-"

typedef struct capture {
  const char *start;
  ptrdiff_t length;  // or UNFINISHED, or POSITION
} capture;

typedef struct matcher {
  const char *subject, *subject_end, *pattern_end;
  lua_State *L;
  const volatile sig_atomic_t *stopped;
  int depth_left;
  int level;  // captures, finished or not
  capture captures[MAX_CAPTURES];
} matcher;

static const char *match(matcher *m, const char *s, const char *p);

static inline void step(matcher *m) {
  if (*m->stopped) lb_raise(m->L);
}

static inline int byte(const char *s) { return (unsigned char)*s; }

static int capture_index(matcher *m, int digit) {
  int i = digit - '1';
  if (i < 0 || i >= m->level || m->captures[i].length == UNFINISHED)
    return luaL_error(m->L, "invalid capture index %%%d", i + 1);
  return i;
}

static int capture_to_close(matcher *m) {
  for (int i = m->level - 1; i >= 0; i--)
    if (m->captures[i].length == UNFINISHED) return i;
  return luaL_error(m->L, "invalid pattern capture");
}

// Where the single-character class at p ends. Patterns end in a zero byte, so looking one byte past
// the end is safe.
static const char *class_end(matcher *m, const char *p) {
  switch (*p++) {
    case ESCAPE:
      if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
      return p + 1;
    case '[':
      if (*p == '^') p++;
      do {  // a ']' that comes first is an ordinary character
        if (p == m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        if (*p++ == ESCAPE && p < m->pattern_end) p++;
      } while (*p != ']');
      return p + 1;
    default: return p;
  }
}

static bool in_class(int c, int class) {
  bool in;
  switch (tolower(class)) {
    case 'a': in = isalpha(c); break;
    case 'c': in = iscntrl(c); break;
    case 'd': in = isdigit(c); break;
    case 'g': in = isgraph(c); break;
    case 'l': in = islower(c); break;
    case 'p': in = ispunct(c); break;
    case 's': in = isspace(c); break;
    case 'u': in = isupper(c); break;
    case 'w': in = isalnum(c); break;
    case 'x': in = isxdigit(c); break;
    case 'z': in = c == 0; break;
    default: return class == c;
  }
  return islower(class) ? in : !in;
}

// The set from the '[' at p to the ']' at end.
static bool in_set(int c, const char *p, const char *end) {
  bool in = true;
  if (p[1] == '^') {
    in = false;
    p++;
  }
  while (++p < end) {
    if (*p == ESCAPE) {
      p++;
      if (in_class(c, byte(p))) return in;
    } else if (p[1] == '-' && p + 2 < end) {
      p += 2;
      if (byte(p - 2) <= c && c <= byte(p)) return in;
    } else if (byte(p) == c) {
      return in;
    }
  }
  return !in;
}

static bool matches_one(matcher *m, const char *s, const char *p, const char *class_end) {
  if (s >= m->subject_end) return false;
  switch (*p) {
    case '.': return true;
    case ESCAPE: return in_class(byte(s), byte(p + 1));
    case '[': return in_set(byte(s), p, class_end - 1);
    default: return byte(p) == byte(s);
  }
}

static const char *match_balance(matcher *m, const char *s, const char *p) {
  if (p >= m->pattern_end - 1)
    luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
  if (*s != *p) return NULL;
  int open = *p, close = p[1], depth = 1;
  while (++s < m->subject_end) {
    if (*s == close) {
      if (--depth == 0) return s + 1;
    } else if (*s == open) {
      depth++;
    }
  }
  return NULL;
}

static const char *expand_most(matcher *m, const char *s, const char *p, const char *class_end) {
  ptrdiff_t i = 0;
  while (matches_one(m, s + i, p, class_end)) {
    step(m);
    i++;
  }
  for (; i >= 0; i--) {
    const char *end = match(m, s + i, class_end + 1);
    if (end) return end;
  }
  return NULL;
}

static const char *expand_least(matcher *m, const char *s, const char *p, const char *class_end) {
  for (;;) {
    const char *end = match(m, s, class_end + 1);
    if (end) return end;
    if (!matches_one(m, s, p, class_end)) return NULL;
    s++;
  }
}

static const char *start_capture(matcher *m, const char *s, const char *p, int kind) {
  if (m->level >= MAX_CAPTURES) luaL_error(m->L, "too many captures");
  m->captures[m->level] = (capture){s, kind};
  m->level++;
  const char *end = match(m, s, p);
  if (!end) m->level--;
  return end;
}

static const char *end_capture(matcher *m, const char *s, const char *p) {
  int i = capture_to_close(m);
  m->captures[i].length = s - m->captures[i].start;
  const char *end = match(m, s, p);
  if (!end) m->captures[i].length = UNFINISHED;
  return end;
}

// A position capture has no text; like Lua, take its length for a huge one, which never matches.
static const char *match_capture(matcher *m, const char *s, int digit) {
  capture *c = &m->captures[capture_index(m, digit)];
  size_t length = (size_t)c->length;
  bool same = (size_t)(m->subject_end - s) >= length && memcmp(c->start, s, length) == 0;
  return same ? s + length : NULL;
}

// The frontier %f at p: where the set starts to hold. The subject is as if between zero bytes.
static const char *match_frontier(matcher *m, const char *s, const char *p) {
  if (*p != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
  const char *end = class_end(m, p);
  int previous = s == m->subject ? '\0' : byte(s - 1);
  return !in_set(previous, p, end - 1) && in_set(byte(s), p, end - 1) ? end : NULL;
}

// A class with its suffix. Sets *rest where matching goes on with the rest of the pattern;
// otherwise the result is final.
static const char *match_item(matcher *m, const char *s, const char *p, const char **rest) {
  const char *end = class_end(m, p), *result;
  *rest = NULL;
  if (!matches_one(m, s, p, end)) {
    if (*end != '*' && *end != '?' && *end != '-') return NULL;
    *rest = end + 1;  // none at all will do
    return s;
  }
  switch (*end) {
    case '?':
      result = match(m, s + 1, end + 1);
      if (!result) *rest = end + 1;
      return result ? result : s;
    case '+': return expand_most(m, s + 1, p, end);
    case '*': return expand_most(m, s, p, end);
    case '-': return expand_least(m, s, p, end);
    default: *rest = end; return s + 1;
  }
}

// An escape that is not a class: balance, frontier, back reference. False if it is a class.
static bool match_escape(matcher *m, const char **s, const char *p, const char **rest) {
  switch (p[1]) {
    case 'b':
      *s = match_balance(m, *s, p + 2);
      *rest = *s ? p + 4 : NULL;
      return true;
    case 'f':
      *rest = match_frontier(m, *s, p + 2);
      if (!*rest) *s = NULL;
      return true;
    default:
      if (!isdigit(byte(p + 1))) return false;
      *s = match_capture(m, *s, byte(p + 1));
      *rest = *s ? p + 2 : NULL;
      return true;
  }
}

// The end of the match of the pattern at p with the subject at s, or NULL.
static const char *match(matcher *m, const char *s, const char *p) {
  if (m->depth_left-- == 0) luaL_error(m->L, "pattern too complex");
  while (p != m->pattern_end) {
    const char *rest = NULL;
    step(m);
    if (*p == '(') {
      bool position = p[1] == ')';
      s = start_capture(m, s, position ? p + 2 : p + 1, position ? POSITION : UNFINISHED);
    } else if (*p == ')') {
      s = end_capture(m, s, p + 1);
    } else if (*p == '$' && p + 1 == m->pattern_end) {
      if (s != m->subject_end) s = NULL;
    } else if (*p != ESCAPE || !match_escape(m, &s, p, &rest)) {
      s = match_item(m, s, p, &rest);
    }
    if (!rest) break;
    p = rest;
  }
  m->depth_left++;
  return s;
}

static void prepare(matcher *m, lua_State *L, const char *s, size_t length, const char *p,
                    size_t pattern_length) {
  m->L = L;
  m->stopped = &lb_get(L)->stopped;
  m->subject = s;
  m->subject_end = s + length;
  m->pattern_end = p + pattern_length;
}

// The depth too: an error in an earlier match, caught, has left it anywhere.
static const char *match_at(matcher *m, const char *s, const char *p) {
  m->level = 0;
  m->depth_left = MAX_MATCH_DEPTH;
  return match(m, s, p);
}

// The text of a capture, the whole match standing for the first if there is none. The position of a
// position capture is pushed instead, and POSITION returned.
static ptrdiff_t get_capture(matcher *m, int i, const char *s, const char *e, const char **text) {
  if (i >= m->level) {
    if (i != 0) luaL_error(m->L, "invalid capture index %%%d", i + 1);
    *text = s;
    return e - s;
  }
  ptrdiff_t length = m->captures[i].length;
  *text = m->captures[i].start;
  if (length == UNFINISHED) luaL_error(m->L, "unfinished capture");
  if (length == POSITION) lua_pushinteger(m->L, (*text - m->subject) + 1);
  return length;
}

static void push_capture(matcher *m, int i, const char *s, const char *e) {
  const char *text;
  ptrdiff_t length = get_capture(m, i, s, e, &text);
  if (length != POSITION) lua_pushlstring(m->L, text, (size_t)length);
}

static int push_captures(matcher *m, const char *s, const char *e) {
  int count = m->level == 0 && s ? 1 : m->level;
  luaL_checkstack(m->L, count, "too many captures");
  for (int i = 0; i < count; i++) push_capture(m, i, s, e);
  return count;
}

static bool has_specials(const char *p, size_t length) {
  for (size_t at = 0; at <= length; at += strlen(p + at) + 1)  // there may be more after a zero
    if (strpbrk(p + at, SPECIALS)) return true;
  return false;
}

static int push_none(lua_State *L) {
  luaL_pushfail(L);
  return 1;
}

// memmem is linear, unlike Lua's own search.
static int find_plain(lua_State *L, const char *s, size_t length, size_t from, const char *p,
                      size_t pattern_length) {
  const char *at = memmem(s + from, length - from, p, pattern_length);
  if (!at) return push_none(L);
  lua_pushinteger(L, (at - s) + 1);
  lua_pushinteger(L, (at - s) + (lua_Integer)pattern_length);
  return 2;
}

static int find_pattern(lua_State *L, const char *s, size_t length, size_t from, const char *p,
                        size_t pattern_length, bool find) {
  matcher m;
  const char *at = s + from;
  bool anchored = *p == '^';
  if (anchored) p++, pattern_length--;
  prepare(&m, L, s, length, p, pattern_length);
  do {
    const char *end = match_at(&m, at, p);
    if (end && find) {
      lua_pushinteger(L, (at - s) + 1);
      lua_pushinteger(L, end - s);
      return push_captures(&m, NULL, NULL) + 2;
    }
    if (end) return push_captures(&m, at, end);
  } while (at++ < m.subject_end && !anchored);
  return push_none(L);
}

static int find_or_match(lua_State *L, bool find) {
  size_t length, pattern_length;
  const char *s = luaL_checklstring(L, 1, &length);
  const char *p = luaL_checklstring(L, 2, &pattern_length);
  size_t from = lb_start_position(luaL_optinteger(L, 3, 1), length) - 1;
  if (from > length) return push_none(L);
  if (find && (lua_toboolean(L, 4) || !has_specials(p, pattern_length)))
    return find_plain(L, s, length, from, p, pattern_length);
  return find_pattern(L, s, length, from, p, pattern_length, find);
}

static int string_find(lua_State *L) { return find_or_match(L, true); }
static int string_match(lua_State *L) { return find_or_match(L, false); }

typedef struct iteration {
  const char *at, *pattern, *last;  // last: the end of the last match
  matcher m;
} iteration;

static int next_match(lua_State *L) {
  iteration *it = lua_touserdata(L, lua_upvalueindex(3));
  it->m.L = L;
  for (const char *at = it->at; at <= it->m.subject_end; at++) {
    const char *end = match_at(&it->m, at, it->pattern);
    if (end && end != it->last) {
      it->at = it->last = end;
      return push_captures(&it->m, at, end);
    }
  }
  return 0;
}

static int string_gmatch(lua_State *L) {
  size_t length, pattern_length;
  const char *s = luaL_checklstring(L, 1, &length);
  const char *p = luaL_checklstring(L, 2, &pattern_length);
  size_t from = lb_start_position(luaL_optinteger(L, 3, 1), length) - 1;
  lua_settop(L, 2);  // the closure keeps both strings alive
  iteration *it = lua_newuserdatauv(L, sizeof *it, 0);
  if (from > length) from = length + 1;
  prepare(&it->m, L, s, length, p, pattern_length);
  it->at = s + from;
  it->pattern = p;
  it->last = NULL;
  lua_pushcclosure(L, next_match, 3);
  return 1;
}

// One '%' of a replacement string, with the character after it.
static void add_reference(matcher *m, lb_buffer *b, const char *s, const char *e, char reference) {
  const char *text;
  if (reference == ESCAPE) {
    lb_buffer_add_char(b, ESCAPE);
  } else if (reference == '0') {
    lb_buffer_add(b, s, (size_t)(e - s));
  } else if (isdigit((unsigned char)reference)) {
    ptrdiff_t length = get_capture(m, reference - '1', s, e, &text);
    if (length == POSITION) lb_buffer_add_value(b);
    else lb_buffer_add(b, text, (size_t)length);
  } else {
    luaL_error(m->L, "invalid use of '%c' in replacement string", ESCAPE);
  }
}

static void add_replacement(matcher *m, lb_buffer *b, const char *s, const char *e) {
  size_t length;
  const char *news = lua_tolstring(m->L, 3, &length), *p;
  while ((p = memchr(news, ESCAPE, length))) {
    step(m);
    lb_buffer_add(b, news, (size_t)(p - news));
    add_reference(m, b, s, e, p[1]);
    length -= (size_t)(p + 2 - news);
    news = p + 2;
  }
  lb_buffer_add(b, news, length);
}

// Adds what replaces the match s..e. False if the function or table left it as it is.
static bool add_value(matcher *m, lb_buffer *b, const char *s, const char *e, int type) {
  lua_State *L = m->L;
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(m, s, e), 1);
  } else if (type == LUA_TTABLE) {
    push_capture(m, 0, s, e);
    lua_gettable(L, 3);
  } else {
    add_replacement(m, b, s, e);
    return true;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    lb_buffer_add(b, s, (size_t)(e - s));
    return false;
  }
  if (!lua_isstring(L, -1))
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  lb_buffer_add_value(b);
  return true;
}

static int check_replacement(lua_State *L) {
  int type = lua_type(L, 3);
  luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION ||
                          type == LUA_TTABLE, 3, "string/function/table");
  return type;
}

static int string_gsub(lua_State *L) {
  size_t length, pattern_length;
  const char *s = luaL_checklstring(L, 1, &length);
  const char *p = luaL_checklstring(L, 2, &pattern_length);
  const char *last = NULL;
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), count = 0;
  int type = check_replacement(L);
  bool anchored = *p == '^', changed = false;
  matcher m;
  lb_buffer b;
  if (anchored) p++, pattern_length--;
  prepare(&m, L, s, length, p, pattern_length);
  lb_buffer_init(L, &b);
  while (count < most) {
    const char *end = match_at(&m, s, p);
    if (end && end != last) {
      count++;
      changed |= add_value(&m, &b, s, end, type);
      s = last = end;
    } else if (s < m.subject_end) {
      lb_buffer_add_char(&b, *s++);
    } else {
      break;
    }
    if (anchored) break;
  }
  if (changed) {
    lb_buffer_add(&b, s, (size_t)(m.subject_end - s));
    lb_buffer_push(&b);
  } else {
    lua_pushvalue(L, 1);
  }
  lua_pushinteger(L, count);
  return 2;
}

const luaL_Reg lb_pattern_functions[] = {
  {"find", string_find},
  {"gmatch", string_gmatch},
  {"gsub", string_gsub},
  {"match", string_match},
  {NULL, NULL},
};
