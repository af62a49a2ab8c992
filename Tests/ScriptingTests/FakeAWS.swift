import AWS
import Scripting
import Events
import Logging
import LuaHost
import System
import Streams
import Synchronization
import Values

/// Answers requests from a script: the operation's name (the header `X-Amz-Target` or the query protocol's
/// Action) picks the answers, which are given in turn; the last one stays.
final class FakeAWS: HTTPTransport {
  private let answers: Mutex<[String: [HTTPResponse]]>
  private let seen = Mutex<[HTTPRequest]>([])

  init(_ answers: [String: [(status: Int, body: String)]]) {
    self.answers = Mutex(
      answers.mapValues { list in
        list.map { HTTPResponse(status: $0.status, headers: [:], body: Array($0.body.utf8)) }
      })
  }

  var requests: [HTTPRequest] { seen.withLock { $0 } }

  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    seen.withLock { $0.append(request) }
    let target = request.headers["X-Amz-Target"]?.split(separator: ".").last.map(String.init)
    let body = String(decoding: request.body, as: UTF8.self)
    let action = body.split(separator: "&").first { $0.hasPrefix("Action=") }.map {
      String($0.dropFirst("Action=".count))
    }
    let name = target ?? action ?? ""
    let answer = answers.withLock { answers -> HTTPResponse? in
      guard var list = answers[name], let first = list.first else { return nil }
      if list.count > 1 { list.removeFirst() }
      answers[name] = list
      return first
    }
    guard let answer else {
      throw HTTPError(.connectionRefused, "nobody answers \(name)", mayHaveActed: false)
    }
    return answer
  }
}

/// What scripts printed and returned.
struct Run: Sendable {
  var printed: [String] = []
  var results: [Value] = []
  var fault: LuaFault?
  /// Problems of streams, as they were told.
  var problems: [String] = []

  /// The results as text, one a line.
  var text: String { results.map { ValueText.text($0) }.joined(separator: "\n") }
}

/// Runs a script in a session of its own, on a thread of its own: the thread waits for calls, and tests share
/// the few that calls are made on.
func run(
  _ source: String, _ fake: FakeAWS = FakeAWS([:]), allowsWrites: Bool = false,
  allowedReads: [String] = [], environment: [String: String] = [:], practice: PracticeChoice? = nil
) async -> Run {
  await withCheckedContinuation { continuation in
    let thread = Thread {
      continuation.resume(
        returning: runHere(
          source, fake, allowsWrites: allowsWrites, allowedReads: allowedReads,
          environment: environment, practice: practice))
    }
    thread.start()
  }
}

private func runHere(
  _ source: String, _ fake: FakeAWS, allowsWrites: Bool, allowedReads: [String],
  environment: [String: String], practice: PracticeChoice?
) -> Run {
  var run = Run()
  let lines = Mutex<[String]>([])
  let problems = Mutex<[String]>([])
  let watched = WatchedThread()
  defer { watched.end() }
  var variables = [
    "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": "hidden",
    "AWS_REGION": "eu-west-1", "AWS_MAX_ATTEMPTS": "1",
  ]
  variables.merge(environment) { $1 }
  let pool = ClientPool(
    catalog: ServiceCatalog(library: .embedded), machine: Machine(environment: variables),
    transport: fake, log: Logger(label: "test"), userAgent: "test")
  var allowed = AllowedReads()
  for name in allowedReads { try? allowed.add(name) }
  do throws(LuaFault) {
    let session = try ScriptSession(
      library: .embedded, clients: pool, practice: practice, folder: nil,
      allowsWrites: allowsWrites, allowedReads: allowed, watched: watched
    ) { line in lines.withLock { $0.append(line) } }
    session.streams.report = { problem in
      problems.withLock { $0.append("\(problem.name): \(problem.message)") }
    }
    session.streams.pacing = HistoryPacing(interval: .zero, pause: .zero)
    session.streams.now = { Timestamp(seconds: 1_773_500_966) }
    run.results = try session.run(Array(source.utf8), chunk: "=test", arguments: ["one", "two"])
  } catch {
    run.fault = error
  }
  run.printed = lines.withLock { $0 }
  run.problems = problems.withLock { $0 }
  return run
}
