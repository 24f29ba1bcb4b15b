// Administration under 21 CFR 1306.21(b); a lozenge is a prescription (clinical basis 0).
Invariant: kap-administration-order-2
Description: "An order from practice stock SHALL be for a route that a clinician administers: intramuscular, intravenous or nasal."
Severity: #error
Expression: "dosageInstruction.route.coding.where(system = 'http://snomed.info/sct' and (code = '78421000' or code = '47625008' or code = '46713006')).exists()"
