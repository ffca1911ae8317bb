"""The register of products: what was exported, kept with its file under ``register/``."""
