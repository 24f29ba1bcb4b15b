// 21 CFR 1306.22 (clinical basis 5, S100).
Invariant: kap-prescription-2
Description: "A prescription of a schedule III drug SHALL allow at most five refills."
Severity: #error
Expression: "dispenseRequest.numberOfRepeatsAllowed.empty() or dispenseRequest.numberOfRepeatsAllowed <= 5"
