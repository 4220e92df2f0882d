import CaseStore
import Consultation

extension OpenCase {
    /// What persons decided, laid on what the machine found.
    func decisions() throws -> OfficerDecisions {
        let ledger = ledger
        return try OfficerDecisions(try ledger.officerEntries(), on: try ledger.readings()) {
            try ledger.document($0)?.document?.text
        }
    }
}
