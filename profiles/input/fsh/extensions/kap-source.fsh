Extension: KapSourceExtension
Id: kap-source
Title: "Source of a rule or number"
Description: "Where a number, text or rule of a protocol comes from. Sits inside the value it supports, so that value and source cannot part."
* insert KapPublication
* insert OnElement(Element)
* insert Part(citation, 1..1, string, [["What supports it, with its place in the literature list"]])
* insert Part(grade, 1..1, code, [["Evidence grade: A, B, C, D or M (kap-grade)"]])
* insert Part(weak, 1..1, boolean, [["Whether the support is weak, to be shown wherever the number is shown"]])
