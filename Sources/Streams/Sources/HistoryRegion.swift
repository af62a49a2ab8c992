internal import AWS
internal import Events
internal import Values
internal import Predicates

/// One walk through the Event history of a region, page by page.
///
/// A page that was refused for coming too soon is asked for again, later and later. When its token has expired the
/// look-up goes on from the time of the last event; events that come twice are passed on once.
final class HistoryRegion {
  private static let pageSize = 50
  private static let mostRefusals = 12

  private let name: String
  private let context: SourceContext
  private let request: SourceRequest
  private var choices: ClientChoices
  private let attribute: (key: String, value: String)?
  private let from: Timestamp?
  private var to: Timestamp?
  private var token: String?
  private var seen: Set<String> = []
  private var isOver = false
  private var pages = 0

  init(
    _ region: String?, name: String, _ options: HistoryOptions, _ context: SourceContext,
    _ request: SourceRequest
  ) {
    self.name = region.map { "history:\($0)" } ?? name
    self.context = context
    self.request = request
    choices = options.choices
    choices.region = region
    attribute = options.attribute ?? HistoryAttribute.of(request.predicate)
    from = [options.since, request.from].compactMap { $0 }.max()
    to = [options.until, request.to].compactMap { $0 }.min()
  }

  /// The events of the next page; nil after the last, or after an error, which is reported.
  func next() -> EventSource? {
    if let from, let to, from > to { return nil }
    while !isOver, !request.cancelled.isSet {
      switch page() {
      case .success(let page): if let source = source(page) { return source }
      case .failure(let error):
        isOver = true
        if error.kind != .cancelled {
          request.problem(SourceProblem(name: name, message: error.description))
        }
      }
    }
    return nil
  }

  private func source(_ page: Value) -> EventSource? {
    token = page["NextToken"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    isOver = token == nil
    pages += 1
    var json = Array(#"{"Records":["#.utf8)
    var count = 0
    var broken = 0
    for event in page["Events"]?.list ?? [] {
      if let time = event["EventTime"]?.time { to = min(to ?? time, time) }
      if let id = event["EventId"]?.string, !seen.insert(id).inserted { continue }
      guard let record = event["CloudTrailEvent"]?.string, Self.isObject(record) else {
        broken += 1
        continue
      }
      if count > 0 { json.append(UInt8(ascii: ",")) }
      json += record.utf8
      count += 1
    }
    json += "]}".utf8
    if broken > 0 {
      request.problem(
        SourceProblem(
          name: name, message: "page \(pages): \(broken) events have no record in CloudTrailEvent"))
    }
    guard count > 0 else { return nil }
    var source = EventSource(name: "\(name) page \(pages)", origin: .bytes(json))
    source.isNamed = false
    return source
  }

  private static func isObject(_ text: String) -> Bool {
    do throws(JSONFault) {
      return try JSONDocument(Array(text.utf8)).root.kind == .object
    } catch {
      return false
    }
  }

  // ---- calls -----------------------------------------------------------------------------------
  private var parameters: Value {
    var parameters: Members = ["MaxResults": .integer(Int64(Self.pageSize))]
    if let (key, value) = attribute {
      parameters["LookupAttributes"] = .list([
        .members(["AttributeKey": .string(key), "AttributeValue": .string(value)])
      ])
    }
    parameters["StartTime"] = from.map(Value.time)
    // A token belongs to the parameters it was given for.
    parameters["EndTime"] = (token == nil ? to : firstEnd).map(Value.time)
    parameters["NextToken"] = token.map(Value.string)
    return .members(parameters)
  }
  /// The end of the look-up that the token belongs to.
  private var firstEnd: Timestamp?

  private func page() -> Result<Value, AWSError> {
    if token == nil { firstEnd = to }
    var refusals = 0
    var hasStartedAnew = false
    while true {
      switch call() {
      case .success(let page): return .success(page)
      case .failure(let error) where Self.isThrottling(error) && refusals < Self.mostRefusals:
        refusals += 1
        guard wait(refusals) else { return .failure(error) }
      case .failure(let error) where Self.isStale(error) && token != nil && !hasStartedAnew:
        hasStartedAnew = true
        token = nil
        firstEnd = to
      case .failure(let error): return .failure(error)
      }
    }
  }

  private func call() -> Result<Value, AWSError> {
    let (context, choices, parameters) = (context, choices, parameters)
    let answer = Waiting.result(cancelled: request.cancelled) {
      () async -> Result<Value, AWSError> in
      do {
        try await context.pacing.turn(choices)
      } catch {
        return .failure(AWSError(.cancelled, code: "Cancelled", "the walk was cancelled"))
      }
      do throws(AWSError) {
        return .success(try await Self.lookUp(parameters, choices, context))
      } catch {
        return .failure(error)
      }
    }
    return answer ?? .failure(AWSError(.cancelled, code: "Cancelled", "the walk was cancelled"))
  }

  private static func lookUp(
    _ parameters: Value, _ choices: ClientChoices, _ context: SourceContext
  ) async throws(AWSError) -> Value {
    let model: ServiceModel
    do throws(ModelError) { model = try context.clients.catalog.service("cloudtrail") } catch {
      throw AWSError(.parameters, code: "NoModel", error.message)
    }
    guard let operation = model.operations["LookupEvents"] else {
      throw AWSError(.parameters, code: "NoModel", "cloudtrail has no LookupEvents")
    }
    return try await context.clients.client(for: choices).call(model, operation, parameters)
  }

  private static func isThrottling(_ error: AWSError) -> Bool {
    ["ThrottlingException", "Throttling", "TooManyRequestsException", "RequestLimitExceeded"]
      .contains(error.code)
  }

  private static func isStale(_ error: AWSError) -> Bool {
    ["InvalidNextTokenException", "InvalidNextToken"].contains(error.code)
  }

  /// Longer after each refusal, half a minute at most; false when the walk was cancelled.
  private func wait(_ refusals: Int) -> Bool {
    let pause = min(context.pacing.pause * (1 << min(refusals - 1, 10)), .seconds(30))
    return Waiting.result(cancelled: request.cancelled) {
      do { try await Task.sleep(for: pause) } catch { return false }
      return true
    } ?? false
  }
}
