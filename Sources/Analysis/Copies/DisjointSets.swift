/// Numbers from 0 joined into sets (Tarjan's union-find); the least number stands for its set.
struct DisjointSets {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ a: Int, _ b: Int) {
        let (left, right) = (root(of: a), root(of: b))
        parents[max(left, right)] = min(left, right)
    }

    mutating func root(of number: Int) -> Int {
        var root = number
        while parents[root] != root { root = parents[root] }
        var next = number
        while parents[next] != root { (parents[next], next) = (root, parents[next]) }
        return root
    }

    /// All sets, by their least number; each ascending.
    var groups: [[Int]] {
        var copy = self
        var groups: [Int: [Int]] = [:]
        for number in parents.indices { groups[copy.root(of: number), default: []].append(number) }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }
}
