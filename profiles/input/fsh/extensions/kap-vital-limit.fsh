Extension: KapVitalLimitExtension
Id: kap-vital-limit
Title: "Vital-sign limit"
Description: "A limit of one vital sign. A value equal to the limit is within it."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(vital, 1..1, code, [["Vital sign (kap-vital)"]])
* insert Part(level, 1..1, code, [["caution, hold or stop (kap-vital-level)"]])
* insert Part(direction, 1..1, code, [["above or below (kap-vital-direction)"]])
* insert Part(limit, 1..1, Quantity, [["The limit: mm[Hg], /min or %"]])
