/// An expression of a rule set, its names resolved to places in the scope.
indirect enum RuleExpression: Sendable {
  case constant(RuleValue)
  case variable(Int)
  case template(RuleTemplate)
  case isSet(RuleExpression)
  case not(RuleExpression)
  case attribute(RuleExpression, [RuleAttribute])
  case stringEquals(RuleExpression, RuleExpression)
  case booleanEquals(RuleExpression, RuleExpression)
  case isValidHostLabel(RuleExpression, allowingDots: RuleExpression)
  case isVirtualHostableBucket(RuleExpression, allowingDots: RuleExpression)
  case uriEncode(RuleExpression)
  case parseURL(RuleExpression)
  case parseARN(RuleExpression)
  case partition(RuleExpression)
  case substring(RuleExpression, Range<Int>, reverse: Bool)
  case split(RuleExpression, delimiter: String, limit: Int)
  case coalesce([RuleExpression])
  case ifThenElse(RuleExpression, RuleExpression, RuleExpression)

  func value(in scope: RuleScope) -> RuleValue {
    switch self {
    case .constant(let value): value
    case .variable(let place): scope.values[place]
    case .template(let template): .string(template.text(in: scope))
    case .isSet(let inner): .boolean(inner.value(in: scope).isSet)
    case .not(let inner): .boolean(!inner.value(in: scope).holds)
    case .attribute(let inner, let path):
      path.reduce(inner.value(in: scope)) { $0.attribute($1) }
    case .coalesce(let choices):
      choices.lazy.map { $0.value(in: scope) }.first { $0.isSet } ?? .none
    case .ifThenElse(let condition, let then, let otherwise):
      condition.value(in: scope).holds ? then.value(in: scope) : otherwise.value(in: scope)
    case .booleanEquals(let a, let b):
      if case .boolean(let a) = a.value(in: scope), case .boolean(let b) = b.value(in: scope) {
        .boolean(a == b)
      } else {
        .boolean(false)
      }
    default: textual(in: scope)
    }
  }

  /// The functions of a text. None of an absent one is nothing, or false.
  private func textual(in scope: RuleScope) -> RuleValue {
    switch self {
    case .stringEquals(let a, let b):
      guard let a = a.value(in: scope).string else { return .boolean(false) }
      return .boolean(a == b.value(in: scope).string)
    case .isValidHostLabel(let text, let dots):
      guard let text = text.value(in: scope).string else { return .boolean(false) }
      return .boolean(HostName.isLabel(text, allowingDots: dots.value(in: scope).holds))
    case .isVirtualHostableBucket(let text, let dots):
      guard let text = text.value(in: scope).string else { return .boolean(false) }
      return .boolean(HostName.isBucket(text, allowingDots: dots.value(in: scope).holds))
    case .uriEncode(let text):
      return text.value(in: scope).string.map { .string(PercentEncoding.encode($0)) } ?? .none
    case .parseURL(let text):
      return text.value(in: scope).string.flatMap(EndpointURL.init).map(RuleValue.url) ?? .none
    case .parseARN(let text):
      return text.value(in: scope).string.flatMap(ARN.init).map(RuleValue.arn) ?? .none
    case .partition(let text):
      return .partition(scope.partitions.partition(of: text.value(in: scope).string ?? ""))
    case .substring(let text, let range, let reverse):
      return text.value(in: scope).string.map { Self.substring($0, range, reverse) } ?? .none
    case .split(let text, let delimiter, let limit):
      return text.value(in: scope).string.map { Self.split($0, delimiter, limit) } ?? .none
    default: return .none
    }
  }

  /// Nothing when the text is too short or not ASCII. `reverse` counts from the end.
  private static func substring(_ text: String, _ range: Range<Int>, _ reverse: Bool) -> RuleValue {
    let bytes = Array(text.utf8)
    guard !range.isEmpty, range.upperBound <= bytes.count, bytes.allSatisfy({ $0 < 0x80 }) else {
      return .none
    }
    let wanted =
      reverse ? (bytes.count - range.upperBound)..<(bytes.count - range.lowerBound) : range
    return .string(String(decoding: bytes[wanted], as: UTF8.self))
  }

  /// - Parameter limit: the largest number of parts; 0: no limit.
  private static func split(_ text: String, _ delimiter: String, _ limit: Int) -> RuleValue {
    var parts: [String] = []
    var part: [UInt8] = []
    var rest = Substring(text).utf8
    while !rest.isEmpty {
      if parts.count + 1 != limit, rest.starts(with: delimiter.utf8) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        rest = rest.dropFirst(delimiter.utf8.count)
      } else if let byte = rest.popFirst() {
        part.append(byte)
      }
    }
    return .list(parts + [String(decoding: part, as: UTF8.self)])
  }
}

/// What the names of a rule set stand for while it is evaluated.
struct RuleScope {
  var values: [RuleValue]
  let partitions: Partitions
}

/// A text with expressions in it: `https://{Bucket}.s3.{partition#dnsSuffix}`.
struct RuleTemplate: Sendable {
  enum Part: Sendable {
    case literal(String)
    case expression(RuleExpression)
  }

  let parts: [Part]

  func text(in scope: RuleScope) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .expression(let expression):
        switch expression.value(in: scope) {
        case .string(let value): text += value
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        default: break
        }
      }
    }
    return text
  }
}
