// Design section 7: a JWS over the canonical JSON.
Invariant: kap-attestation-2
Description: "An attestation SHALL have exactly one signature, a JWS (application/jose) with its data."
Severity: #error
Expression: "signature.count() = 1 and signature.all(sigFormat = 'application/jose' and data.exists())"
