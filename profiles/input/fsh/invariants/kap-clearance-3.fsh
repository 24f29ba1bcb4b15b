Invariant: kap-clearance-3
Description: "A clearance by an intake SHALL have the period in which it is valid."
Severity: #error
Expression: "code.coding.where(system = 'https://kap-pathway.org/fhir/CodeSystem/kap-clearance' and (code = 'intake-suitability' or code = 'eligibility')).exists() implies effective.ofType(Period).start.exists()"
