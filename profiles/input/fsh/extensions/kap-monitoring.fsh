Extension: KapMonitoringExtension
Id: kap-monitoring
Title: "Monitoring of a session"
Description: "When vital signs are read and how long a patient is observed after a dose."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(pre-dose-within, 1..1, Quantity, [["A reading before the dose may be this old, min"]])
* insert Part(reading, 1..*, Quantity, [["Minutes after the dose at which a reading is due, min"]])
* insert Part(observation, 1..1, Quantity, [["Observation after the last dose, min"]])
