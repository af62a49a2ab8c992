#include "Scanner.hpp"
#include <algorithm>

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

}  // namespace

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
