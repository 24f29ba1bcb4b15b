Invariant: kap-attestation-4
Description: "The person who signs SHALL be an author of the attestation."
Severity: #error
Expression: "agent.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type' and code = 'author').exists()).who.exists() and signature.who.exists()"
