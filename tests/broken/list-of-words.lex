!plain Det the
