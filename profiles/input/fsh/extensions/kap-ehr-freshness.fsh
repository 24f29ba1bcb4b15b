Extension: KapEhrFreshnessExtension
Id: kap-ehr-freshness
Title: "Freshness of one category"
Description: "When one category of the chart was last read from the EHR, and with what result."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(category, 1..1, code, [["Category of the chart"]])
* insert Part(state, 1..1, code, [["read or failed"]])
* insert Part(at, 1..1, instant, [["When"]])
* insert Part(reason, 0..1, string, [["Why it failed"]])
