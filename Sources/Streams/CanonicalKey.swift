internal import AWS
internal import func Glibc.memcmp
internal import JSONScan
internal import Predicates
internal import Values

/// Values as bytes that are equal exactly when the values are: for grouping, and to be read back.
///
/// `1`, `1.0` and `10e-1` are one number; members count in the order of their names; null is as absent.
enum CanonicalKey {
  private enum Tag {
    static let null: UInt8 = 0
    static let no: UInt8 = 1
    static let yes: UInt8 = 2
    static let integer: UInt8 = 3
    static let double: UInt8 = 4
    static let text: UInt8 = 5
    static let list: UInt8 = 6
    static let members: UInt8 = 7
    static let time: UInt8 = 8
    static let bytes: UInt8 = 9
  }

  // ---- writing ---------------------------------------------------------------------------------
  @inline(__always)
  static func append(_ value: js_value, in view: js_view, to key: inout [UInt8]) {
    if value.isString, !value.escaped {
      append(Tag.text, value.raw(in: view), to: &key)
    } else if value.isAbsent || value.isNull {
      key.append(Tag.null)
    } else if value.isObject {
      appendMembers(of: value, in: view, to: &key)
    } else if value.isArray {
      let start = key.count
      key.append(Tag.list)
      append(count: 0, to: &key)
      var count = 0
      var position: UInt32 = 0
      var name = js_value()
      var element = js_value()
      while js_each(view, value.index, &position, &name, &element) {
        append(element, in: view, to: &key)
        count += 1
      }
      set(count: count, at: start + 1, of: &key)
    } else {
      append(Value(value, in: view), to: &key)
    }
  }

  /// Without making values of them: whole events are compared like this.
  private static func appendMembers(
    of value: js_value, in view: js_view, to key: inout [UInt8]
  ) {
    var members: [(name: js_value, value: js_value)] = []
    var position: UInt32 = 0
    var name = js_value()
    var member = js_value()
    var hasEscapes = false
    while js_each(view, value.index, &position, &name, &member) {
      hasEscapes = hasEscapes || name.escaped
      members.append((name, member))
    }
    // Names with escapes, and names that come twice, are for the slow way.
    guard !hasEscapes else { return append(Value(value, in: view), to: &key) }
    members.sort { order($0.name, $1.name, view) < 0 }
    for (one, next) in zip(members, members.dropFirst())
    where order(one.name, next.name, view) == 0 {
      return append(Value(value, in: view), to: &key)
    }
    let start = key.count
    key.append(Tag.members)
    append(count: 0, to: &key)
    var count = 0
    for (name, member) in members where !member.isNull {
      append(Tag.text, name.raw(in: view), to: &key)
      append(member, in: view, to: &key)
      count += 1
    }
    set(count: count, at: start + 1, of: &key)
  }

  private static func order(_ a: js_value, _ b: js_value, _ view: js_view) -> Int32 {
    let order = memcmp(
      view.bytes + Int(a.offset), view.bytes + Int(b.offset), Int(min(a.length, b.length)))
    return order != 0 ? order : a.length == b.length ? 0 : a.length < b.length ? -1 : 1
  }

  private static func set(count: Int, at place: Int, of key: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: count)) { bytes in
      for (offset, byte) in bytes.enumerated() { key[place + offset] = byte }
    }
  }

  static func append(_ value: Value, to key: inout [UInt8]) {
    switch value {
    case .null, .secret, .stream, .events: key.append(Tag.null)
    case .boolean(let flag): key.append(flag ? Tag.yes : Tag.no)
    case .integer(let number): append(Tag.integer, UInt64(bitPattern: number), to: &key)
    case .double(let number):
      switch JSONNumber(number) {
      case .integer(let whole): append(Tag.integer, UInt64(bitPattern: whole), to: &key)
      case .double(let number):
        append(Tag.double, number.isNaN ? Double.nan.bitPattern : number.bitPattern, to: &key)
      }
    case .string(var text): text.withUTF8 { append(Tag.text, UnsafeRawBufferPointer($0), to: &key) }
    case .blob(let bytes): bytes.withUnsafeBytes { append(Tag.bytes, $0, to: &key) }
    case .time(let time):
      append(Tag.time, UInt64(bitPattern: time.seconds), to: &key)
      append(count: Int(time.nanoseconds), to: &key)
    case .list(let items):
      key.append(Tag.list)
      append(count: items.count, to: &key)
      for item in items { append(item, to: &key) }
    case .members(let members):
      let named = members.filter { if case .null = $0.value { false } else { true } }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      key.append(Tag.members)
      append(count: named.count, to: &key)
      for (name, value) in named {
        append(.string(name), to: &key)
        append(value, to: &key)
      }
    }
  }

  @inline(__always)
  private static func append(
    _ tag: UInt8, _ bytes: UnsafeRawBufferPointer, to key: inout [UInt8]
  ) {
    key.append(tag)
    append(count: bytes.count, to: &key)
    key.append(contentsOf: bytes)
  }

  private static func append(_ tag: UInt8, _ word: UInt64, to key: inout [UInt8]) {
    key.append(tag)
    withUnsafeBytes(of: word) { key.append(contentsOf: $0) }
  }

  @inline(__always)
  private static func append(count: Int, to key: inout [UInt8]) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: count)) { key.append(contentsOf: $0) }
  }

  // ---- reading ---------------------------------------------------------------------------------
  /// The values that were written one after another.
  static func values(_ key: ArraySlice<UInt8>) -> [Value] {
    var reader = Reader(rest: key)
    var values: [Value] = []
    while !reader.rest.isEmpty { values.append(reader.value()) }
    return values
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func value() -> Value {
      switch rest.removeFirst() {
      case Tag.no: return .boolean(false)
      case Tag.yes: return .boolean(true)
      case Tag.integer: return .integer(Int64(bitPattern: word()))
      case Tag.double: return .double(Double(bitPattern: word()))
      case Tag.text: return .string(String(decoding: bytes(), as: UTF8.self))
      case Tag.bytes: return .blob(Array(bytes()))
      case Tag.time:
        let seconds = Int64(bitPattern: word())
        return .time(Timestamp(seconds: seconds, nanoseconds: Int32(count())))
      case Tag.list: return .list((0..<count()).map { _ in value() })
      case Tag.members:
        var members = Members()
        for _ in 0..<count() {
          let name = value().string ?? ""
          members.append(name, value())
        }
        return .members(members)
      default: return .null
      }
    }

    private mutating func word() -> UInt64 {
      defer { rest = rest.dropFirst(8) }
      return rest.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    }

    private mutating func count() -> Int {
      defer { rest = rest.dropFirst(4) }
      return Int(rest.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) })
    }

    private mutating func bytes() -> ArraySlice<UInt8> {
      let length = count()
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length)
    }
  }
}
