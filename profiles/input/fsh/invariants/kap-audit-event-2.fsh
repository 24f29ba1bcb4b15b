Invariant: kap-audit-event-2
Description: "An audit event SHALL hold no clinical content: no query, no detail, no description."
Severity: #error
Expression: "entity.query.empty() and entity.detail.empty() and entity.description.empty() and outcomeDesc.empty()"
