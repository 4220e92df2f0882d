import CPoppler

/// The elements of one of the library's linked lists.
func elements<Element>(
    of list: UnsafeMutablePointer<GList>?, as type: Element.Type
) -> [UnsafeMutablePointer<Element>] {
    var found: [UnsafeMutablePointer<Element>] = []
    var node = list
    while let here = node {
        if let data = here.pointee.data { found.append(data.assumingMemoryBound(to: Element.self)) }
        node = here.pointee.next
    }
    return found
}

extension PDFBox {
    /// A box of the file, whose y grows upward, on a page of that height.
    init(upward box: PopplerRectangle, height: Double) {
        self.init(
            minX: min(box.x1, box.x2), minY: height - max(box.y1, box.y2), maxX: max(box.x1, box.x2),
            maxY: height - min(box.y1, box.y2))
    }
}
