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

// Which line reading goes on with after a fault.
enum class resume { none, any_line, object_line, json_line };

// So that a thousand faults do not cost a thousand windows.
constexpr size_t reach_after_fault = 4096;

// A CloudTrailEvent string, unescaped. `after`: how many records of the window stand before it. `broken`:
// it has an escape that JSON does not allow.
struct embedded { size_t offset, length; uint64_t position; size_t after; bool broken; };

// Records and a row of values for each.
struct row_list {
  std::vector<js_record> records;
  std::vector<js_value> values;
};

}  // namespace

struct js_scanner {
  stream_input input;
  js_limits limits{};
  const js_fields *fields = nullptr;

  std::vector<uint8_t> window;
  size_t start = 0, filled = 0, consumed = 0;  // where the text begins, its length, what is done of it
  size_t reach = SIZE_MAX;  // how much of the text is indexed at a time: little after a fault
  uint64_t base = 0;  // stream position of the text
  structure_index index, embedded_index;

  place where = place::document;
  list_kind list = list_kind::mixed;
  bool list_in_object = false;
  separator wants = separator::first;
  uint64_t documents = 0;
  resume line = resume::none;
  bool ended = false;

  row_list rows, embedded_rows;
  size_t handed = 0;  // rows that js_next has handed out
  std::deque<embedded> queue;
  std::vector<uint8_t> embedded_text;
  js_fault pending{};
  js_totals totals{};

  size_t capacity() const { return window.size() - padding; }
  uint8_t *text() { return window.data() + start; }
  void move_to_front();
  js_outcome next(js_batch *batch, js_fault *fault);
  void advance();
  void finish();
  void walk_window(bool final);
  void read_window();
  bool skip_lines();
  resume resume_after(size_t document, size_t fault_at);
  walk step(walker &w);
  walk step_document(walker &w);
  walk step_list(walker &w);
  walk step_tail(walker &w);
  walk examine(walker &w, uint32_t object);
  void classify(walker &w, uint32_t object, uint64_t seen, uint32_t detail, uint32_t lookup);
  void enter_list(list_kind kind, bool in_object);
  void emit(js_view view, uint32_t object);
  walk emit_record(walker &w, row_list &into);
  void enqueue(walker &w, uint32_t value);
  js_outcome next_embedded(js_batch *batch, js_fault *fault);
  void fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte = 0);
  js_batch batch_of(js_view view, const row_list &from, size_t first, size_t end, uint64_t base) const;
};

void js_scanner::fail(js_fault_kind kind, uint64_t position, bool final, uint8_t byte) {
  if (pending.kind != JS_OK) return;
  pending = js_fault{kind, position, final, byte};
  if (final) ended = true;
}

js_batch js_scanner::batch_of(
    js_view view, const row_list &from, size_t first, size_t end, uint64_t base) const {
  size_t width = fields->width;
  return js_batch{view, from.records.data() + first, from.values.data() + first * width, end - first, width, base};
}

// ---- what a document is ---------------------------------------------------------------------------

void js_scanner::enter_list(list_kind kind, bool in_object) {
  where = place::list;
  list = kind;
  list_in_object = in_object;
  wants = separator::first;
}

// The marker that the member at `at` is named by, if any.
static const field_key *marker_at(const walker &w) {
  const js_fields *names = marker_fields();
  uint32_t name = w.at[0] + 1, end = w.at[1];
  while (w.bytes[--end] != '"') {}
  const field_node &node = names->nodes[0];
  const field_key *key = names->find(node, w.bytes + name, end - name);
  if (!key && walker::has_backslash(w.bytes + name, end - name))
    key = walker::find_escaped(*names, node, w.bytes + name, end - name);
  return key;
}

// Over the object at `at`, to learn what it is. May enter its list instead, when it has one.
walk js_scanner::examine(walker &w, uint32_t object) {
  uint64_t seen = 0;
  uint32_t detail = 0, lookup = 0;
  if (++w.at >= w.end) return walk::incomplete;
  if (w.current() == '}') { w.at++; totals.foreign++; return walk::ok; }
  while (true) {
    if (w.at + 2 >= w.end) return w.short_member();
    if (w.current() != '"') return walk::invalid;
    if (w.bytes[w.at[1]] != ':') { w.at++; return walk::invalid; }
    const field_key *key = marker_at(w);
    w.at += 2;
    if (key) {
      int32_t m = key->node;
      if ((m == m_records || m == m_events) && w.current() == '[' && where == place::document) {
        enter_list(m == m_records ? list_kind::records : list_kind::events, true);
        w.at++;
        return walk::ok;
      }
      seen |= 1ull << m;
      if (m == m_detail) detail = w.current() == '{' ? w.index() : 0;
      if (m == m_lookup) lookup = w.current() == '"' ? w.index() : 0;
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

walk js_scanner::emit_record(walker &w, row_list &into) {
  auto &[records, values] = into;
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
  emit_record(w, rows);  // its structure has been checked
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
  queue.push_back(embedded{from, n < 0 ? 0 : size_t(n), position, rows.records.size(), n < 0});
}

// One CloudTrailEvent string of `aws cloudtrail lookup-events`: a document of its own.
js_outcome js_scanner::next_embedded(js_batch *batch, js_fault *fault) {
  embedded text = queue.front();
  queue.pop_front();
  embedded_rows.records.clear();
  if (embedded_text.size() < text.offset + text.length + padding)
    embedded_text.resize(text.offset + text.length + padding);
  uint8_t *begin = embedded_text.data() + text.offset;
  size_t fault_at = 0;
  js_fault_kind kind = text.broken ? JS_NOT_JSON : embedded_index.build(begin, text.length, false, &fault_at);
  if (kind == JS_OK) {
    js_view view = embedded_index.view(begin);
    walker w(view, 0);
    w.fields = fields;
    if (w.at < w.end && w.current() == '{' && emit_record(w, embedded_rows) == walk::ok && w.at == w.end) {
      *batch = batch_of(view, embedded_rows, 0, 1, text.position);
      return JS_BATCH;
    }
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
    result = list == list_kind::records ? emit_record(w, rows) : examine(w, w.index());
  } else {
    result = w.skip();
    if (result == walk::ok && w.at >= w.end) result = walk::incomplete;
    if (result == walk::ok) totals.foreign++;
  }
  if (result == walk::ok) wants = separator::comma;
  return result;
}

// Inside the object whose list has ended: `"NextToken":"…"}` and the like, or another list.
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
  const field_key *key = marker_at(w);
  w.at += 2;
  if (key && (key->node == m_records || key->node == m_events) && w.current() == '[') {
    enter_list(key->node == m_records ? list_kind::records : list_kind::events, true);
    w.at++;
    return walk::ok;
  }
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

void js_scanner::move_to_front() {
  memmove(window.data(), text(), filled);
  start = 0;
}

void js_scanner::read_window() {
  start += consumed;
  filled -= consumed;
  base += consumed;
  consumed = 0;
  if (start && filled <= start) move_to_front();
  if (!start && filled < capacity()) filled += input.fill(text() + filled, capacity() - filled);
  memset(text() + filled, ' ', padding);
  if (base == 0 && filled >= 3 && memcmp(text(), "\xEF\xBB\xBF", 3) == 0) memset(text(), ' ', 3);  // a BOM
}

// Where reading goes on after a fault in a document that begins at `document`. In JSON Lines every line
// stands alone; of a document that is spread over lines, the rest has to be passed over. Before the
// first document is complete, nothing says that these are lines: only one that looks like it is taken.
resume js_scanner::resume_after(size_t document, size_t fault_at) {
  if (where != place::document) return resume::none;
  if (documents == 0) return resume::json_line;
  bool same_line = !memchr(text() + document, '\n', std::max(document, fault_at) - document);
  return same_line ? resume::any_line : resume::object_line;
}

// After a fault: on to the line that reading goes on with. False: it has not been read yet.
bool js_scanner::skip_lines() {
  size_t needed = line == resume::json_line ? 2 : line == resume::object_line ? 1 : 0;
  consumed = 0;
  while (auto found = static_cast<uint8_t *>(memchr(text() + consumed, '\n', filled - consumed))) {
    size_t next = size_t(found - text()) + 1;
    if (next + needed <= filled && memcmp(text() + next, "{\"", needed) == 0) {
      consumed = next;
      line = resume::none;
      return true;
    }
    if (next + needed > filled && !input.ended) {
      consumed = next - 1;  // what follows the line break is not here yet
      return false;
    }
    consumed = next;
  }
  consumed = filled;
  return false;
}

void js_scanner::walk_window(bool final) {
  size_t length = final ? filled : choose_cut(text(), std::min(filled, reach));
  if (!length && reach < filled) {  // lines with faults may have no such place
    auto found = static_cast<uint8_t *>(memrchr(text(), '\n', reach));
    length = found ? size_t(found - text()) : 0;
  }
  if (!length) return;
  size_t fault_at = length;
  js_fault_kind kind = index.build(text(), length, !final, &fault_at);
  if (kind == JS_NO_MEMORY) return fail(kind, base, true);
  if (reach < capacity()) reach *= 2;
  walker w(index.view(text()), 0);
  w.fields = fields;
  const uint32_t *mark = w.at;  // what stands before it is done
  walk result = walk::ok;
  while (w.at < w.end) {
    separator wanted = wants;
    result = step(w);
    if (result != walk::ok) { wants = wanted; break; }
    mark = w.at;
  }
  size_t unfinished = mark > w.begin ? mark[-1] + 1 : 0;  // where the part with a fault begins
  while (unfinished < length && is_space(text()[unfinished])) unfinished++;
  consumed = mark < w.end ? *mark : fault_at;
  if (result == walk::ok && kind == JS_OK) return;
  if (result == walk::invalid) {
    kind = JS_NOT_JSON;
    fault_at = *w.at;
  } else if (kind == JS_OK) {
    if (!final) return;
    kind = JS_JSON_TRUNCATED;
  }
  line = resume_after(unfinished, fault_at);
  // The input's own fault says more: where it ended, or what damage inflates to.
  bool explained = input.fault != JS_OK && (line == resume::none || kind == JS_JSON_TRUNCATED);
  if (explained) { line = resume::none; return; }
  if (line != resume::none) consumed = unfinished;
  reach = reach_after_fault;
  fail(kind, base + fault_at, line == resume::none, fault_at < filled ? text()[fault_at] : 0);
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
  rows.records.clear();
  handed = 0;
  embedded_text.clear();
  while (!ended && rows.records.empty() && queue.empty() && pending.kind == JS_OK) {
    read_window();
    bool final = input.ended;
    if (line != resume::none) {
      bool found = skip_lines();
      if (found || !final) continue;
    }
    while (consumed < filled && is_space(text()[consumed])) consumed++;
    if (consumed) {
      if (final && consumed == filled) return finish();
      continue;
    }
    if (final && !filled) return finish();
    final = final && filled <= reach;
    walk_window(final);
    if (consumed || pending.kind != JS_OK) continue;
    if (reach < filled) reach *= 2;
    else if (final) consumed = filled;  // an unfinished value; finish() says why
    else if (start) move_to_front();
    else if (capacity() >= limits.record_limit) fail(JS_RECORD_TOO_LARGE, base, true);
    else window.resize(std::min(capacity() * 2, limits.record_limit) + padding);
  }
}

js_outcome js_scanner::next(js_batch *batch, js_fault *fault) {
  while (true) {
    size_t ready = queue.empty() ? rows.records.size() : queue.front().after;
    if (handed < ready) {
      *batch = batch_of(index.view(text()), rows, handed, ready, base);
      handed = ready;
      return JS_BATCH;
    }
    if (!queue.empty()) return next_embedded(batch, fault);
    if (pending.kind != JS_OK) {
      *fault = pending;
      pending.kind = JS_OK;
      return JS_FAULT;
    }
    if (ended) return JS_END;
    advance();
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
  s->start = s->filled = s->consumed = 0;
  s->reach = SIZE_MAX;
  s->base = 0;
  s->where = place::document;
  s->documents = 0;
  s->line = resume::none;
  s->ended = false;
  s->rows.records.clear();
  s->handed = 0;
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
