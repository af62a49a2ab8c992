/// The samples of one metric over time, at the metric's resolution. Any window is summed up in logarithmic time.
package struct MetricSeries: Sendable {
  /// The beginnings of the seconds or minutes that have samples, ascending.
  package let times: [Int64]
  /// A segment tree: the second half are the samples of each time, every other node those of the two below it.
  private let tree: [MetricAggregate]

  /// - Parameter resolution: seconds; samples within one of them belong together. 60 for what metric filters
  ///   publish and PutMetricData stores by default, 1 for high resolution.
  package init(
    _ samples: some Sequence<(time: Int64, samples: MetricAggregate)>, resolution: Int64 = 60
  ) {
    var merged: [Int64: MetricAggregate] = [:]
    for (time, samples) in samples where samples.count > 0 {
      let start = time - (time % resolution + resolution) % resolution
      merged[start, default: MetricAggregate()] =
        merged[start, default: MetricAggregate()] + samples
    }
    times = merged.keys.sorted()
    var tree = [MetricAggregate](repeating: MetricAggregate(), count: times.count * 2)
    for (index, time) in times.enumerated() {
      tree[times.count + index] = merged[time] ?? MetricAggregate()
    }
    for index in stride(from: times.count - 1, to: 0, by: -1) {
      tree[index] = tree[2 * index] + tree[2 * index + 1]
    }
    self.tree = tree
  }

  /// The number of times before `time`.
  func count(before time: Int64) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The samples of the times with these numbers, in order.
  func aggregate(_ range: Range<Int>) -> MetricAggregate {
    var (low, high) = (range.lowerBound + times.count, range.upperBound + times.count)
    var (left, right) = (MetricAggregate(), MetricAggregate())
    while low < high {
      if low & 1 == 1 {
        left = left + tree[low]
        low += 1
      }
      if high & 1 == 1 {
        high -= 1
        right = tree[high] + right
      }
      low /= 2
      high /= 2
    }
    return left + right
  }
}
