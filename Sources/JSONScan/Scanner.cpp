#include "Input.hpp"
#include "Walker.hpp"
#include "Window.hpp"
#include <algorithm>
#include <deque>

namespace {

// The members that tell what a JSON object is, wherever it is not an element of "Records".
enum marker : int32_t {
  m_records = 1, m_events, m_detail, m_detail_type, m_lookup, m_digest_start, m_digest_object,
  m_first_of_event,
};
const char *const markers[] = {
    "Records", "Events", "detail", "detail-type", "CloudTrailEvent", "digestStartTime", "digestS3Object",
    // members of a CloudTrail record
    "eventVersion", "eventName", "eventSource", "eventTime", "eventID", "eventType", "userIdentity",
    "awsRegion", "sourceIPAddress", "requestParameters", "responseElements", "recipientAccountId",
    "eventCategory", "errorCode", "userAgent", "additionalEventData", "serviceEventDetails",
    "insightDetails"};

const js_fields *marker_fields() {
  static const js_fields *fields = [] {
    js_fields *f = js_fields_new();
    for (const char *name : markers) js_fields_add(f, 0, name, strlen(name));
    js_fields_freeze(f);
    return f;
  }();
  return fields;
}

enum class place { document, list, tail };           // between documents; in the list; after it
enum class list_kind { records, events, mixed };     // {"Records":[…]}, {"Events":[…]}, […]
enum class separator { first, comma, element };      // what the list wants next

// A CloudTrailEvent string, unescaped. `broken`: it has an escape that JSON does not allow.
struct embedded { size_t offset, length; uint64_t position; bool broken; };

}  // namespace

struct js_scanner {
  stream_input input;
  js_limits limits{};
  const js_fields *fields = nullptr;

  std::vector<uint8_t> window;
  size_t filled = 0, consumed = 0;
  uint64_t base = 0;  // stream position of window[0]
  structure_index index, embedded_index;

  place where = place::document;
  list_kind list = list_kind::mixed;
  bool list_in_object = false;
  separator wants = separator::first;
  uint64_t documents = 0;
  bool skipping_line = false, ended = false;

  std::vector<js_record> records;
  std::vector<js_value> values;
  std::deque<embedded> queue;
  std::vector<uint8_t> embedded_text;
  js_fault pending{};
  js_totals totals{};

  size_t capacity() const { return window.size() - padding; }
  js_outcome next(js_batch *batch, js_fault *fault);
  void advance();
  void finish();
  void walk_window(bool final);
  void read_window();
  bool skip_line();
  walk step(walker &w);
  walk step_document(walker &w);
  walk step_list(walker &w);
  walk step_tail(walker &w);
  walk examine(walker &w, uint32_t object);
  void classify(walker &w, uint32_t object, uint64_t seen, uint32_t detail, uint32_t lookup);
  void enter_list(list_kind kind, bool in_object);
  void emit(js_view view, uint32_t object);
  walk emit_record(walker &w);
  void enqueue(walker &w, uint32_t value);
  js_outcome next_embedded(js_batch *batch, js_fault *fault);
  void fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte = 0);
  js_batch batch_of(js_view view, uint64_t from) const;
};

void js_scanner::fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte) {
  if (pending.kind != JS_OK) return;
  pending = js_fault{kind, position, final, byte};
  if (final) ended = true;
}

js_batch js_scanner::batch_of(js_view view, uint64_t from) const {
  return js_batch{view, records.data(), values.data(), records.size(), fields->width, from};
}

// ---- what a document is ---------------------------------------------------------------------------

void js_scanner::enter_list(list_kind kind, bool in_object) {
  where = place::list;
  list = kind;
  list_in_object = in_object;
  wants = separator::first;
}

// Over the object at `at`, to learn what it is. May enter its list instead, when it has one.
walk js_scanner::examine(walker &w, uint32_t object) {
  const js_fields *names = marker_fields();
  uint64_t seen = 0;
  uint32_t detail = 0, lookup = 0;
  if (++w.at >= w.end) return walk::incomplete;
  if (w.current() == '}') { w.at++; totals.foreign++; return walk::ok; }
  while (true) {
    if (w.at + 2 >= w.end) return w.short_member();
    uint32_t name = w.at[0], colon = w.at[1];
    if (w.bytes[name] != '"') return walk::invalid;
    if (w.bytes[colon] != ':') { w.at++; return walk::invalid; }
    uint32_t name_end = colon;
    while (w.bytes[--name_end] != '"') {}
    const field_key *key = names->find(names->nodes[0], w.bytes + name + 1, name_end - name - 1);
    w.at += 2;
    if (key) {
      int32_t m = key->node;
      if ((m == m_records || m == m_events) && w.current() == '[' && where == place::document) {
        enter_list(m == m_records ? list_kind::records : list_kind::events, true);
        w.at++;
        return walk::ok;
      }
      seen |= 1ull << m;
      if (m == m_detail && w.current() == '{') detail = w.index();
      if (m == m_lookup && w.current() == '"') lookup = w.index();
    }
    walk result = w.skip();
    if (result != walk::ok) return result;
    if (w.at >= w.end) return walk::incomplete;
    uint8_t c = w.current();
    w.at++;
    if (c == '}') break;
    if (c != ',') { w.at--; return walk::invalid; }
  }
  classify(w, object, seen, detail, lookup);
  return walk::ok;
}

void js_scanner::classify(walker &w, uint32_t object, uint64_t seen, uint32_t detail, uint32_t lookup) {
  js_view view{w.bytes, w.begin, uint32_t(w.end - w.begin)};
  auto has = [&](int32_t m) { return (seen >> m & 1) != 0; };
  bool event = (seen >> m_first_of_event) != 0;
  if (lookup) { enqueue(w, lookup); return; }
  if (detail && has(m_detail_type)) {
    for (size_t m = m_first_of_event - 1; m < sizeof markers / sizeof *markers; m++)
      if (js_member(view, detail, markers[m], strlen(markers[m])).kind != JS_ABSENT) {
        emit(view, detail);
        return;
      }
    totals.foreign++;
  } else if (has(m_digest_start) || has(m_digest_object)) {
    totals.digests++;
  } else if (event) {
    emit(view, object);
  } else {
    totals.foreign++;
  }
}

// ---- records ----------------------------------------------------------------------------------------

walk js_scanner::emit_record(walker &w) {
  size_t width = fields->width, row = records.size();
  if (values.size() < (row + 1) * width) values.resize(std::max<size_t>((row + 64) * width, values.size() * 2));
  w.out = values.data() + row * width;
  w.arrays = false;
  memset(w.out, 0, width * sizeof *w.out);
  uint32_t object = w.index(), from = *w.at;
  walk result = width ? w.object(0) : w.skip_container();
  if (result == walk::ok) records.push_back(js_record{from, w.at[-1] + 1 - from, object, w.arrays});
  return result;
}

void js_scanner::emit(js_view view, uint32_t object) {
  walker w(view, object);
  w.fields = fields;
  emit_record(w);  // its structure has been checked
}

void js_scanner::enqueue(walker &w, uint32_t at) {
  walker v(w);
  v.at = w.begin + at;
  js_value text = v.value();
  size_t from = embedded_text.size();
  embedded_text.resize(from + text.length);
  ssize_t n = js_unescape(w.bytes + text.offset, text.length, embedded_text.data() + from);
  uint64_t position = base + text.offset;
  embedded_text.resize(from + (n < 0 ? 0 : size_t(n)));
  queue.push_back(embedded{from, n < 0 ? 0 : size_t(n), position, n < 0});
}

// One CloudTrailEvent string of `aws cloudtrail lookup-events`: a document of its own.
js_outcome js_scanner::next_embedded(js_batch *batch, js_fault *fault) {
  embedded text = queue.front();
  queue.pop_front();
  records.clear();
  if (embedded_text.size() < text.offset + text.length + padding)
    embedded_text.resize(text.offset + text.length + padding);
  const uint8_t *begin = embedded_text.data() + text.offset;
  size_t fault_at = 0;
  js_fault_kind kind = text.broken ? JS_NOT_JSON : embedded_index.build(begin, text.length, false, &fault_at);
  if (kind == JS_OK) {
    js_view view = embedded_index.view(begin);
    walker w(view, 0);
    w.fields = fields;
    if (w.at < w.end && w.current() == '{' && emit_record(w) == walk::ok && w.at == w.end) {
      *batch = batch_of(view, text.position);
      return JS_BATCH;
    }
    records.clear();
    kind = JS_NOT_JSON;
  }
  *fault = js_fault{kind, text.position, false, '"'};
  return JS_FAULT;
}

// ---- one step of the walk -------------------------------------------------------------------------

walk js_scanner::step_document(walker &w) {
  uint8_t c = w.current();
  if (c == '[') {
    enter_list(list_kind::mixed, false);
    w.at++;
    return walk::ok;
  }
  if (c != '{') return walk::invalid;
  walk result = examine(w, w.index());
  if (result == walk::ok && where == place::document) documents++;
  return result;
}

walk js_scanner::step_list(walker &w) {
  uint8_t c = w.current();
  if (c == ']' && wants != separator::element) {
    w.at++;
    where = list_in_object ? place::tail : place::document;
    if (!list_in_object) documents++;
    return walk::ok;
  }
  if (wants == separator::comma) {
    if (c != ',') return walk::invalid;
    w.at++;
    wants = separator::element;
    return walk::ok;
  }
  walk result;
  if (c == '{') {
    result = list == list_kind::records ? emit_record(w) : examine(w, w.index());
  } else {
    result = w.skip();
    if (result == walk::ok && w.at >= w.end) result = walk::incomplete;
    if (result == walk::ok) totals.foreign++;
  }
  if (result == walk::ok) wants = separator::comma;
  return result;
}

// Inside the object whose list has ended: `"NextToken":"…"}` and the like.
walk js_scanner::step_tail(walker &w) {
  if (w.current() == '}') {
    w.at++;
    where = place::document;
    documents++;
    return walk::ok;
  }
  if (w.current() != ',') return walk::invalid;
  w.at++;
  if (w.at + 2 >= w.end) return w.short_member();
  if (w.current() != '"') return walk::invalid;
  if (w.bytes[w.at[1]] != ':') { w.at++; return walk::invalid; }
  w.at += 2;
  return w.skip();
}

walk js_scanner::step(walker &w) {
  switch (where) {
  case place::document: return step_document(w);
  case place::list: return step_list(w);
  case place::tail: return step_tail(w);
  }
  return walk::invalid;
}

// ---- windows --------------------------------------------------------------------------------------

void js_scanner::read_window() {
  if (consumed) {
    memmove(window.data(), window.data() + consumed, filled - consumed);
    filled -= consumed;
    base += consumed;
    consumed = 0;
  }
  if (filled < capacity()) filled += input.fill(window.data() + filled, capacity() - filled);
  size_t space = 0;
  if (base == 0 && filled >= 3 && memcmp(window.data(), "\xEF\xBB\xBF", 3) == 0) space = 3;  // a BOM
  while (space < filled && is_space(window[space])) space++;
  if (space) {  // the index of an unfinished window has to begin at its first byte
    memmove(window.data(), window.data() + space, filled - space);
    filled -= space;
    base += space;
  }
  memset(window.data() + filled, ' ', padding);
}

// After a fault in JSON Lines: on to the next line. False: it has not been read yet.
bool js_scanner::skip_line() {
  auto found = static_cast<uint8_t *>(memchr(window.data(), '\n', filled));
  consumed = found ? size_t(found - window.data()) + 1 : filled;
  if (found) skipping_line = false;
  return found != nullptr;
}

void js_scanner::walk_window(bool final) {
  size_t length = final ? filled : choose_cut(window.data(), filled);
  if (!length) return;
  size_t fault_at = length;
  js_fault_kind kind = index.build(window.data(), length, !final, &fault_at);
  if (kind == JS_NO_MEMORY) return fail(kind, base, true);
  walker w(index.view(window.data()), 0);
  w.fields = fields;
  const uint32_t *mark = w.at;  // what stands before it is done
  walk result = walk::ok;
  while (w.at < w.end) {
    separator wanted = wants;
    result = step(w);
    if (result != walk::ok) { wants = wanted; break; }
    mark = w.at;
  }
  consumed = mark < w.end ? *mark : fault_at;
  if (result == walk::ok && kind == JS_OK) return;
  if (result == walk::invalid) {
    kind = JS_NOT_JSON;
    fault_at = *w.at;
  } else if (kind == JS_OK) {
    if (!final) return;
    kind = JS_JSON_TRUNCATED;
  }
  if (kind == JS_JSON_TRUNCATED && input.fault != JS_OK) return;  // the input's own fault says why
  // In JSON Lines every line stands alone: go on after the one with the fault.
  skipping_line = where == place::document && documents > 0;
  fail(kind, base + fault_at, !skipping_line, fault_at < filled ? window[fault_at] : 0);
}

// What is left to say when the stream has ended.
void js_scanner::finish() {
  ended = true;
  bool gzip_fault = input.fault >= JS_GZIP_CORRUPT && input.fault <= JS_GZIP_TRAILING;
  if (input.fault != JS_OK) fail(input.fault, gzip_fault ? input.position() : input.produced, true);
  else if (where != place::document) fail(JS_JSON_TRUNCATED, input.produced, true);
}

// Reads and walks windows until there is something to hand out, or the stream has ended.
void js_scanner::advance() {
  records.clear();
  embedded_text.clear();
  while (!ended && records.empty() && queue.empty() && pending.kind == JS_OK) {
    read_window();
    bool final = input.ended;
    if (skipping_line) {
      bool found = skip_line();
      if (found || !final) continue;
    }
    if (final && consumed == filled) return finish();
    walk_window(final);
    if (consumed || pending.kind != JS_OK) continue;
    if (final) consumed = filled;  // an unfinished value; finish() says why
    else if (capacity() >= limits.record_limit) fail(JS_RECORD_TOO_LARGE, base, true);
    else window.resize(std::min(capacity() * 2, limits.record_limit) + padding);
  }
}

js_outcome js_scanner::next(js_batch *batch, js_fault *fault) {
  while (true) {
    if (!queue.empty()) return next_embedded(batch, fault);
    if (pending.kind != JS_OK) {
      *fault = pending;
      pending.kind = JS_OK;
      return JS_FAULT;
    }
    if (ended) return JS_END;
    advance();
    if (!records.empty()) {
      *batch = batch_of(index.view(window.data()), base);
      return JS_BATCH;
    }
  }
}

extern "C" js_scanner *js_scanner_new(void) { return new js_scanner; }
extern "C" void js_scanner_free(js_scanner *scanner) { delete scanner; }

extern "C" void js_open(js_scanner *s, const js_fields *fields, js_read_fn read, void *context, js_limits limits) {
  s->input.open(read, context, limits.stream_limit);
  s->limits = limits;
  s->fields = fields;
  if (s->window.size() < limits.window + padding || s->window.size() > 8 * (limits.window + padding))
    s->window = std::vector<uint8_t>(limits.window + padding);
  s->filled = s->consumed = 0;
  s->base = 0;
  s->where = place::document;
  s->documents = 0;
  s->skipping_line = s->ended = false;
  s->records.clear();
  s->queue.clear();
  s->embedded_text.clear();
  s->pending = js_fault{};
  s->totals = js_totals{};
}

extern "C" js_outcome js_next(js_scanner *s, js_batch *batch, js_fault *fault) { return s->next(batch, fault); }
extern "C" js_totals js_scanned(const js_scanner *s) {
  js_totals totals = s->totals;
  totals.bytes = s->input.produced;
  totals.gzip = s->input.gzip;
  return totals;
}

extern "C" const char *js_implementation(void) {
  static const std::string name = simdjson::get_active_implementation()->name();
  return name.c_str();
}
