// 21 CFR 1311.100(c) (clinical basis 5, S105).
Invariant: kap-prescription-3
Description: "What the software prepares SHALL be a proposal or plan: a draft is not a prescription."
Severity: #error
Expression: "status = 'draft' implies (intent = 'proposal' or intent = 'plan')"
