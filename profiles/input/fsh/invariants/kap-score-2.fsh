// US Core Observation Screening Assessment asks for it.
Invariant: kap-score-2
Description: "A score SHALL be in the category survey."
Severity: #error
Expression: "category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/observation-category' and code = 'survey').exists()"
