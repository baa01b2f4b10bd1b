/// Where in a journal the commands of each station stand, in order.
///
/// Most sessions have few stations, so the first of them are gone through: comparing their short names takes less than the hash of one.
struct StationPlaces: Hashable, Sendable {
  private var stations: [Station] = []
  private var places: [[Int]] = []
  /// Where those after the first few stand among them.
  private var others: [Station: Int] = [:]

  private static let few = 16

  /// The places of a station's commands, the first one first.
  func places(of station: Station) -> [Int] {
    index(of: station).map { places[$0] } ?? []
  }

  /// Keeps the place of a station's latest command.
  mutating func add(_ place: Int, for station: Station) {
    if let index = index(of: station) {
      places[index].append(place)
      return
    }
    if stations.count >= Self.few { others[station] = stations.count }
    stations.append(station)
    places.append([place])
  }

  private func index(of station: Station) -> Int? {
    stations.prefix(Self.few).firstIndex(of: station)
      ?? (stations.count > Self.few ? others[station] : nil)
  }
}
