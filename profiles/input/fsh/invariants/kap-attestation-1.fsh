Invariant: kap-attestation-1
Description: "An attestation SHALL state what is attested by a kap-attestation code."
Severity: #error
Expression: "activity.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-attestation').exists()"
