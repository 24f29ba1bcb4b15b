// clinical basis 5: waste witness fields; two-person count for practice stock [M].
Invariant: kap-stock-2
Description: "What was wasted, destroyed or counted SHALL have a witness."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-stock-entry').all((extension.where(url = 'event').value in ('wasted' | 'destroyed' | 'counted')) implies extension.where(url = 'witness').exists())"
