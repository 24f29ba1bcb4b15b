Invariant: kap-attestation-3
Description: "An attestation SHALL name the data that it was made on."
Severity: #error
Expression: "entity.where(role = 'source').what.exists()"
