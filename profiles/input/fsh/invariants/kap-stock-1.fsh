Invariant: kap-stock-1
Description: "An amount of practice stock SHALL be one entry, in mg (UCUM) and not negative."
Severity: #error
Expression: "extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-stock-entry').extension.where(url = 'amount').all(value.system = 'http://unitsofmeasure.org' and value.code = 'mg' and value.value >= 0) and extension.where(url = 'https://kap-pathway.org/fhir/StructureDefinition/kap-stock-entry').count() = 1"
