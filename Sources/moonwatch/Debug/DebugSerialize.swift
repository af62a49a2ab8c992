internal import AWS
internal import ArgumentParser
internal import Values

struct DebugSerialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serialize",
    abstract: "Write parameters as the request of a service's protocol.",
    discussion: """
      In: the parameters. Out: {"method","uri","headers":{},"host_prefix","body_base64"}, or {"error"} and \
      status 2 for parameters that do not fit. Lines of a batch: {"id","model" or "service","operation",\
      "endpoint","parameters"}.
      """)

  @OptionGroup var target: DebugTarget

  @Option(help: ArgumentHelp("Its path goes in front of the request's.", valueName: "url"))
  var endpoint: String?

  @OptionGroup var exchange: DebugExchange

  func validate() throws { try target.check(isBatch: exchange.batch) }

  func run() throws {
    let models = DebugModels(target)
    let isBatch = exchange.batch
    try exchange.run(code: "InvalidInput") { line, bytes in
      let (model, operation) = try models.find(line, isBatch: isBatch)
      let endpoint = isBatch ? line["endpoint"]?.string ?? endpoint : endpoint
      let parameters = isBatch ? line["parameters"].map(Value.init) ?? .null : Value(line)
      do throws(ParameterFault) {
        let checked = try ParameterCheck.check(parameters.withBlobs, of: operation, in: model)
        let request = try Serializer(model, tokens: Self.tokens)
          .request(for: operation, checked, under: Self.path(of: endpoint ?? ""))
        bytes.appendMembers(Self.members(request))
      } catch { throw DebugFault("ParameterValidation", error.message) }
    }
  }

  /// The token that test cases of AWS's protocols expect.
  private static let tokens = IdempotencyTokens { "00000000-0000-4000-8000-000000000000" }

  /// `/base` of `https://example.com/base`.
  private static func path(of url: String) -> String {
    let parts = url.split(separator: "://", maxSplits: 1)
    let rest = (parts.last ?? "").prefix { $0 != "?" && $0 != "#" }
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }

  private static func members(_ request: WireRequest) -> Members {
    var headers = Members()
    for (name, value) in request.headers { headers[name] = .string(value) }
    return [
      "method": .string(request.method), "uri": .string(request.uri),
      "headers": .members(headers),
      "host_prefix": request.hostPrefix.map { .string($0) } ?? .null,
      "body_base64": .string(Base64.encode(request.body)),
    ]
  }
}

extension Value {
  /// With `{"base64":"…"}` as the bytes that it stands for.
  fileprivate var withBlobs: Value {
    switch self {
    case .list(let items): return .list(items.map(\.withBlobs))
    case .members(let members):
      if members.count == 1, let bytes = members["base64"]?.string.flatMap(Base64.decode) {
        return .blob(bytes)
      }
      var result = Members()
      for (name, value) in members { result.append(name, value.withBlobs) }
      return .members(result)
    default: return self
    }
  }
}
