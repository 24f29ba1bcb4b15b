Invariant: kap-attestation-5
Description: "The attestation of an order SHALL hold what was attested, and name the version of the order."
Severity: #error
Expression: "activity.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-attestation' and code = 'order-review').exists() implies (extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-attested').value.exists() and target.reference.where(matches('^MedicationRequest/[^/]+/_history/[^/]+$')).exists())"
