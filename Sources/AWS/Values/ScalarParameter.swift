internal import Values

/// What plain values become as scalars of the API.
enum ScalarParameter {
  /// Nil when the value does not fit.
  static func value(_ value: Value, _ kind: Shape.Kind) -> Value? {
    switch kind {
    case .string, .character: text(value)
    case .blob: blob(value)
    case .boolean: if case .boolean = value { value } else { nil }
    case .integer: integer(value, in: Int64(Int32.min)...Int64(Int32.max))
    case .long, .bigInteger: integer(value, in: Int64.min...Int64.max)
    case .float, .double, .bigDecimal: number(value)
    case .timestamp: timestamp(value)
    case .structure, .list, .map: nil
    }
  }

  static func expectation(_ kind: Shape.Kind) -> String {
    switch kind {
    case .string, .character: "a string in UTF-8"
    case .blob: "a string"
    case .boolean: "a boolean"
    case .integer: "an integer of 32 bits"
    case .long, .bigInteger: "an integer"
    case .float, .double, .bigDecimal: "a number"
    case .timestamp: "\(Timestamp.forms), or seconds since 1970"
    case .structure, .list, .map: "a table"
    }
  }

  private static func text(_ value: Value) -> Value? {
    switch value {
    case .string: value
    case .blob(let bytes): String(validating: bytes, as: UTF8.self).map { .string($0) }
    case .time(let time): .string(time.iso8601)
    default: nil
    }
  }

  private static func blob(_ value: Value) -> Value? {
    switch value {
    case .blob: value
    case .string(let text): .blob(Array(text.utf8))
    default: nil
    }
  }

  private static func integer(_ value: Value, in range: ClosedRange<Int64>) -> Value? {
    switch value {
    case .integer(let number): range.contains(number) ? value : nil
    case .double(let number):
      Int64(exactly: number).flatMap { range.contains($0) ? .integer($0) : nil }
    default: nil
    }
  }

  /// NaN and the infinities may come as the words that the protocols have for them: JSON has no others.
  private static func number(_ value: Value) -> Value? {
    switch value {
    case .integer, .double: value
    case .string("NaN"): .double(.nan)
    case .string("Infinity"): .double(.infinity)
    case .string("-Infinity"): .double(-.infinity)
    default: nil
    }
  }

  private static func timestamp(_ value: Value) -> Value? {
    switch value {
    case .time: value
    case .integer(let seconds): Timestamp(epoch: Double(seconds)).map { .time($0) }
    case .double(let seconds): Timestamp(epoch: seconds).map { .time($0) }
    case .string(let text):
      (Timestamp(iso8601: text) ?? Timestamp(httpDate: text)
        ?? (try? Timestamp(argument: text, now: ServerClock.systemTime()))).map { .time($0) }
    default: nil
    }
  }
}

extension Value {
  /// What it is, for messages; never what it says.
  package var kindInWords: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "an integer"
    case .double(let number): number == number.rounded() ? "an integer" : "a number"
    case .string: "a string"
    case .blob: "bytes that are not UTF-8"
    case .time: "a time"
    case .list: "a list"
    case .members: "a table"
    case .secret(let value): value.kindInWords
    case .stream: "a stream"
    case .events: "a stream of events"
    }
  }
}
