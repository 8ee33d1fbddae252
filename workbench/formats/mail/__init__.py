"""Mail: messages (.eml, .msg), boxes of them (.mbox), web pages saved in the form of one (.mhtml)."""
