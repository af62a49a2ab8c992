internal import CCurl
internal import Values
internal import func Glibc.memcpy

/// One request on its way. Lives on the loop's thread only.
final class CurlTransfer {
  private(set) var easy: UnsafeMutableRawPointer?
  private let number: Int
  private let request: HTTPRequest
  private var answer: Answer?
  private unowned let loop: CurlLoop
  private var fields: UnsafeMutablePointer<curl_slist>?
  private let body: UnsafeMutableBufferPointer<UInt8>
  private var bodySent = 0

  private var status = 0
  private var headers = HTTPHeaders()
  private var received: [UInt8] = []
  private weak var stream: ByteStream?
  private var isStreaming = false
  private var isTooLarge = false
  /// Held back until what waits in the stream is read.
  private var isPaused = false
  private var bytesReceived = 0
  /// When bytes were last seen to move, and how many had by then.
  private var lastMove: (time: ContinuousClock.Instant, bytes: Int) = (.now, 0)
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  init(number: Int, request: HTTPRequest, answer: Answer, loop: CurlLoop) {
    self.number = number
    self.request = request
    self.answer = answer
    self.loop = loop
    body = .allocate(capacity: request.body.count)
    _ = body.initialize(from: request.body)
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    guard let easy = curl_easy_init() else {
      fail(HTTPError(.other, "libcurl could not start a transfer", mayHaveActed: false))
      return
    }
    self.easy = easy
    setUp(easy)
  }

  deinit {
    if let easy { curl_easy_cleanup(easy) }
    curl_slist_free_all(fields)
    body.deallocate()
    errorText.deallocate()
  }

  // ---- setting up ------------------------------------------------------------------------------
  private func setUp(_ easy: UnsafeMutableRawPointer) {
    let options = request.options
    ccurl_set_string(easy, CURLOPT_URL, request.url)
    ccurl_set_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
    ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
    ccurl_set_long(easy, CURLOPT_PATH_AS_IS, 1)  // an S3 key may have "..": it was signed like that
    ccurl_set_long(easy, CURLOPT_FOLLOWLOCATION, 0)
    ccurl_set_long(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    ccurl_set_long(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    ccurl_set_long(
      easy, CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(options.connectTimeout * 1000)))
    // A name that is being looked up is not waited for when the transfer ends.
    ccurl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    if let total = options.totalTimeout {
      ccurl_set_long(easy, CURLOPT_TIMEOUT_MS, max(1, Int(total * 1000)))
    }
    if let bundle = options.caBundle ?? SystemCertificates.bundle {
      ccurl_set_string(easy, CURLOPT_CAINFO, bundle)
    }
    if options.noProxy { ccurl_set_string(easy, CURLOPT_NOPROXY, "*") }
    ccurl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    let context = Unmanaged.passUnretained(self).toOpaque()
    ccurl_set_pointer(easy, CURLOPT_HEADERDATA, context)
    ccurl_set_data_function(easy, CURLOPT_HEADERFUNCTION, Self.headerCallback)
    ccurl_set_pointer(easy, CURLOPT_WRITEDATA, context)
    ccurl_set_data_function(easy, CURLOPT_WRITEFUNCTION, Self.bodyCallback)
    setMethod(easy, context)
    setHeaders(easy)
  }

  private func setMethod(_ easy: UnsafeMutableRawPointer, _ context: UnsafeMutableRawPointer) {
    if request.method == "HEAD" { ccurl_set_long(easy, CURLOPT_NOBODY, 1) }
    ccurl_set_string(easy, CURLOPT_CUSTOMREQUEST, request.method)
    let hasBody = !body.isEmpty || ["POST", "PUT", "PATCH"].contains(request.method)
    if !hasBody {
      // A connection that turns out to be dead makes libcurl send again on a new one.
      if !request.options.mayRepeat { ccurl_set_long(easy, CURLOPT_FRESH_CONNECT, 1) }
    } else if request.options.mayRepeat || body.isEmpty {
      if !request.options.mayRepeat { ccurl_set_long(easy, CURLOPT_FRESH_CONNECT, 1) }
      ccurl_set_long(easy, CURLOPT_POST, 1)
      ccurl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
      ccurl_set_pointer(
        easy, CURLOPT_POSTFIELDS,
        body.baseAddress.map { UnsafeMutableRawPointer($0) } ?? UnsafeMutableRawPointer(errorText))
    } else {
      // Read once and not from the start again: libcurl cannot repeat what may have been acted on.
      ccurl_set_long(easy, CURLOPT_UPLOAD, 1)
      ccurl_set_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(body.count))
      ccurl_set_pointer(easy, CURLOPT_READDATA, context)
      ccurl_set_data_function(easy, CURLOPT_READFUNCTION, Self.readCallback)
      ccurl_set_seek_function(easy) { _, _, _ in Int32(CURL_SEEKFUNC_FAIL) }
    }
  }

  private func setHeaders(_ easy: UnsafeMutableRawPointer) {
    for (name, value) in request.headers where name.lowercased() != "content-length" {
      // libcurl's way of saying that a header is there and empty.
      fields = curl_slist_append(fields, value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    // What libcurl would add by itself was not signed.
    for name in ["Accept", "Expect", "Content-Type"] where request.headers[name] == nil {
      fields = curl_slist_append(fields, "\(name):")
    }
    ccurl_set_list(easy, CURLOPT_HTTPHEADER, fields)
  }

  // ---- callbacks -------------------------------------------------------------------------------
  private static func transfer(_ context: UnsafeMutableRawPointer?) -> CurlTransfer {
    Unmanaged<CurlTransfer>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
  }

  private static let headerCallback: ccurl_data_fn = { bytes, size, count, context in
    transfer(context).header(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
  }

  private static let bodyCallback: ccurl_data_fn = { bytes, size, count, context in
    transfer(context).data(UnsafeRawBufferPointer(start: bytes, count: size * count))
  }

  private static let readCallback: ccurl_data_fn = { bytes, size, count, context in
    let transfer = transfer(context)
    let part = min(size * count, transfer.body.count - transfer.bodySent)
    if part > 0, let bytes, let start = transfer.body.baseAddress {
      memcpy(bytes, start + transfer.bodySent, part)
    }
    transfer.bodySent += part
    return part
  }

  private func header(_ bytes: UnsafeRawBufferPointer) {
    bytesReceived += bytes.count
    let line = bytes.prefix { $0 != 0x0D && $0 != 0x0A }
    if line.starts(with: "HTTP/".utf8) {
      headers = HTTPHeaders()  // of an earlier response, 100 Continue
      let code = line.drop { $0 != 0x20 }.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
      status = Int(String(decoding: code, as: UTF8.self)) ?? 0
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), headers.count < 1000 else { return }
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    var value = line[(colon + 1)...].drop(while: isSpace)
    while let last = value.last, isSpace(last) { value.removeLast() }
    headers.append(
      String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
  }

  private func data(_ bytes: UnsafeRawBufferPointer) -> Int {
    if request.options.streams, !isStreaming, (200..<300).contains(status) { beginStream() }
    if isStreaming {
      // Nobody reads any more: the order to end is on its way, or ends it here.
      guard let stream else { return 0 }
      isPaused = !stream.offer(Array(bytes))
      guard !isPaused else { return Int(CURL_WRITEFUNC_PAUSE) }
    } else {
      let announced = received.isEmpty ? headers["Content-Length"].flatMap { Int($0) } ?? 0 : 0
      guard max(announced, received.count + bytes.count) <= request.options.bodyLimit else {
        isTooLarge = true
        return 0
      }
      // Room enough for the JSON parser to read it where it is.
      if announced > 0 { received.reserveCapacity(announced + JSONDocument.padding) }
      received.append(contentsOf: bytes)
    }
    bytesReceived += bytes.count
    return bytes.count
  }

  private func beginStream() {
    isStreaming = true
    let number = number
    let loop = loop
    let stream = ByteStream(
      resume: { loop.post(.resume(number)) }, abandon: { loop.post(.cancel(number)) })
    self.stream = stream
    answer?.resume(
      returning: .success(HTTPResponse(status: status, headers: headers, body: [], stream: stream)))
    answer = nil
  }

  // ---- stalls ----------------------------------------------------------------------------------
  var stallTimeout: Double { request.options.stallTimeout }

  /// Whether no byte moved for too long, once the request is on its way: before that libcurl counts the time
  /// that connecting takes. A reader that takes its time is no stall.
  func hasStalled(at now: ContinuousClock.Instant) -> Bool {
    let bytes = bytesSent + bytesReceived
    if bytes != lastMove.bytes || isPaused || bytesSent == 0 { lastMove = (now, bytes) }
    return lastMove.time.duration(to: now) >= .seconds(stallTimeout)
  }

  var stalled: HTTPError {
    HTTPError(.stalled, "nothing came for \(stallTimeout) s", mayHaveActed: true)
  }

  /// Of the request: its head and what has gone of its body.
  private var bytesSent: Int {
    guard let easy else { return 0 }
    var head = 0
    var upload: curl_off_t = 0
    ccurl_get_long(easy, CURLINFO_REQUEST_SIZE, &head)
    ccurl_get_offset(easy, CURLINFO_SIZE_UPLOAD_T, &upload)
    return head + Int(upload)
  }

  // ---- ending ----------------------------------------------------------------------------------
  func finish(_ code: CURLcode) {
    guard code == CURLE_OK else { return fail(error(code)) }
    if isStreaming {
      stream?.end(.complete)
    } else if request.options.streams, (200..<300).contains(status) {
      beginStream()
      stream?.end(.complete)
    }
    answer?.resume(
      returning: .success(HTTPResponse(status: status, headers: headers, body: received)))
    answer = nil
  }

  func fail(_ error: HTTPError) {
    stream?.end(.failed(error))
    answer?.resume(returning: .failure(error))
    answer = nil
  }

  private func error(_ code: CURLcode) -> HTTPError {
    guard !isTooLarge else {
      return HTTPError(
        .bodyTooLarge, "the response has more than \(request.options.bodyLimit) bytes",
        mayHaveActed: true)
    }
    let text = errorText.pointee == 0 ? curl_easy_strerror(code) : UnsafePointer(errorText)
    return HTTPError(
      code, text.map { String(cString: $0) } ?? "", wasSent: bytesSent > 0, request.options)
  }
}
