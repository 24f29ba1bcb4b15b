Invariant: kap-intention-2
Description: "An intention SHALL say since when it holds, as a date."
Severity: #error
Expression: "start.ofType(date).exists()"
