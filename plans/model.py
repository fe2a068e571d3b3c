"""The one way our models are made: immutable, complete and without unknown keys."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen pydantic model in which a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
